/** Characters with a meaning in Discord's Markdown, or that begin a mention, wherever they stand; no others, so that quotes stay readable. */
const SPECIAL = /[\\*_~`|<[\]@]/g;

/** Openings of a heading, a quote, a list or small print, which have a meaning at the start of a line only. */
const LINE_START = /^(\s*)([-+#>])/gm;
const NUMBERED_START = /^(\s*\d{1,9})\.(?=\s|$)/gm;

/** Marks that turn the direction of the text around them, or hide in it. */
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]|(?![\n\t])\p{Cc}/gu;

/** An address in running text, without the punctuation that ends a sentence. */
const ADDRESS = /https?:\/\/[^\s<>()[\]|`*\\"]*[^\s<>()[\]|`*\\".,;:!?'”’]/g;

/**
 * Text of documents, people and models as Discord shows it letter for letter: no heading, list, link or mention comes of it.
 * Addresses stay clickable, without a preview.
 */
export function escapeText(text: string): string {
  const clean = text.replace(INVISIBLE, '');
  let escaped = '';
  let from = 0;
  for (const match of clean.matchAll(ADDRESS)) {
    escaped += escapeWords(clean.slice(from, match.index)) + `<${match[0]}>`;
    from = match.index + match[0].length;
  }
  return escaped + escapeWords(clean.slice(from));
}

function escapeWords(text: string): string {
  return text.replace(SPECIAL, '\\$&').replace(LINE_START, '$1\\$2').replace(NUMBERED_START, '$1\\.');
}

/** One line of text: white space folded, for labels, titles and options. */
export const oneLine = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** A label of at most so many characters, cut at a word where one ends late enough, with "…" in place of the rest. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return (space > length / 2 ? cut.slice(0, space) : cut) + '…';
}
