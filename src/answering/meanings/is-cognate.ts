/** Letters that two related words share at their beginning, at least. */
const MIN_SHARED = 4;

/** Share of the shorter word that must be the same from its beginning; chosen on the tuning half of test/evaluation/adversary. */
const MIN_SHARE = 0.78;

/** Letters by which one word may be longer than the other, at most. */
const MAX_LONGER = 4;

/** Spellings of the four languages brought to one: "físico" and "physical", "nacional" and "national". */
const SPELLINGS: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch/g, 'c'],
  [/y/g, 'i'],
  [/k|qu/g, 'c'],
  [/z/g, 's'],
  [/ct|pt/g, 't'],
  [/(.)\1/g, '$1'],
  [/(?:[ct]ion|cao|coes|sion|sao|soes)(?:e?s)?$/, 'tion'],
  [/cion(?=al|ar|ad|er)/g, 'tion'],
  [/[cn]ia(?:s|l)?$/, 'ce'],
  [/(?:idad|idade|ite|iti)(?:es|s)?$/, 'iti'],
  [/(?:icos?|icas?|iques?|icals?)$/, 'ic'],
  [/(?:mente|ment)$/, 'li'],
  [/eurs?$/, 'or'],
  [/^es(?=[cpt])/, 's'],
];

/** Whether a word of Spanish, French or Portuguese looks like an English one, both folded. */
export function isCognate(foreign: string, english: string): boolean {
  const one = spelled(foreign);
  const other = spelled(english);
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const shorter = Math.min(one.length, other.length);
  return (
    shared >= MIN_SHARED &&
    shared / shorter >= MIN_SHARE &&
    Math.max(one.length, other.length) - shared <= MAX_LONGER
  );
}

const known = new Map<string, string>();

function spelled(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const result = SPELLINGS.reduce((form, [pattern, put]) => form.replace(pattern, put), word);
  known.set(word, result);
  return result;
}
