/** Lower case, compatibility forms unified, accents gone: what two spellings of one word share. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
}

/** The words of a text, folded; apostrophes and hyphens part words, dots and commas inside numbers do not. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? [];
}
