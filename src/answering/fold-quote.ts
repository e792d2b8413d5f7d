/** A text folded for comparing quotes, with the place in the original of each of its signs. */
export type FoldedQuote = { text: string; origin: number[] };

const SIGNS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00ad': '',
  '\u200b': '',
  '\ufeff': '',
};

/**
 * Folds white space to one blank and typographic quotation marks and dashes to plain ones: models re-wrap the lines and
 * re-type the marks of what they quote. Letters, digits and case stay as they are.
 */
export function foldQuote(text: string): FoldedQuote {
  let folded = '';
  const origin: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const raw = text.charAt(at);
    const sign = /\s/.test(raw) ? ' ' : (SIGNS[raw] ?? raw);
    if (sign === '' || (sign === ' ' && (folded === '' || folded.endsWith(' ')))) continue;
    folded += sign;
    origin.push(at);
  }
  const end = folded.trimEnd().length;
  return { text: folded.slice(0, end), origin: origin.slice(0, end) };
}
