/**
 * What two prints of the same words share: compatibility forms, quotation marks and dashes unified, marks of layout and
 * link addresses gone, lower case. The same definition as the yardstick that others measure with.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\\(?=[()])/g, '')
    .replace(/[*_[\]\\<>|`#■▪•]/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—‑]/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}_%$€£&/.,:;()'"-]+/gu, ' ')
    .trim()
    .toLowerCase();
}
