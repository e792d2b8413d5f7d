import { describe, expect, it } from 'vitest';
import { foldWords } from './fold-words.ts';
import { isVerbatim } from './is-verbatim.ts';

const sources = [
  'States commit to **issue adequate documentation** on a non-discriminatory basis.\n\n⁷ A footnote of the page.\n\nto nationals and their children at all stages of migration.',
].map(foldWords);

describe('isVerbatim()', () => {
  it.each([
    ['words in one piece', 'issue adequate documentation'],
    ['words around a footnote', 'on a non-discriminatory basis. to nationals and their children'],
    ['pieces joined by an ellipsis', 'States commit to issue … at all stages of migration.'],
    ['other case and dashes', 'ON A NON‑DISCRIMINATORY BASIS'],
  ])('takes %s', (_what, quote) => {
    expect(isVerbatim(quote, sources)).toBe(true);
  });

  it.each([
    ['a changed word', 'issue complete documentation'],
    ['pieces of which one stands nowhere', 'issue adequate documentation … to all of them'],
    ['halves in the wrong order', 'to nationals and their children States commit to issue'],
    ['too few signs to prove anything', 'migration'],
  ])('refuses %s', (_what, quote) => {
    expect(isVerbatim(quote, sources)).toBe(false);
  });
});
