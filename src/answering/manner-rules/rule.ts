import type { Language } from '../../retrieval/query.ts';

/** Words as alternatives of one pattern over folded text. */
export type Family = string;

/** A kind of question by what it holds: every pattern of `all`, in any order, and none of `none`. */
export type Rule = { all: readonly RegExp[]; none?: readonly RegExp[] };

/** A family of words or phrases, parted by commas or lines: `*` stands for any ending, `_` for any one word. */
export function family(words: Partial<Record<Language, string>>): Family {
  const alternatives = Object.values(words).flatMap((list) =>
    list.split(/,(?!\d)|\n/).map((word) => word.trim()),
  );
  const pattern = alternatives
    .filter(Boolean)
    .join('|')
    .replaceAll('*', '[a-z]*')
    .replaceAll('_', "[a-z'-]+");
  return `(?:${pattern})`;
}

/** The words of several families as one. */
export const either = (...families: readonly Family[]): Family => `(?:${families.join('|')})`;

/** One of the words stands in the text. */
export const says = (...families: readonly Family[]): RegExp =>
  new RegExp(String.raw`\b${either(...families)}(?!\w)`);

/** The families follow each other, each at most `gap` characters after the one before. */
export const inOrder = (gap: number, ...families: readonly Family[]): RegExp =>
  new RegExp(families.map((one) => String.raw`\b${one}(?!\w)`).join(`.{0,${gap}}?`));

/** Whether a folded text is of the kind that a rule describes. */
export const isOfKind = (text: string, { all, none = [] }: Rule): boolean =>
  all.every((pattern) => pattern.test(text)) && !none.some((pattern) => pattern.test(text));
