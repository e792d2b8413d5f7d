import { contentTerms } from '../../retrieval/content-terms.ts';

/** How words of a document bear on a statement. */
export type Bearing = 'agrees' | 'differs' | 'related';

/** Share of the statement's content words that a quote must hold before it is said to speak for or against it. */
const MIN_SHARED = 0.5;

const NEGATION =
  /\b(?:not|no|never|neither|nor|without|cannot|refrain|prohibit\w*|prevent\w*|eliminat\w*|end)\b|n['’]t\b/gi;

/**
 * Whether a quote says what the statement says, something else on the same point, or merely touches its subject.
 * Cautious: without enough shared words, or across languages, it is only "related".
 */
export function weighClaim(claim: string, quote: string): Bearing {
  const wanted = new Set(contentTerms(claim, 'en'));
  const held = new Set(contentTerms(quote, 'en'));
  const shared = [...wanted].filter((term) => held.has(term)).length;
  if (wanted.size === 0 || shared / wanted.size < MIN_SHARED) return 'related';
  const isNegated = (text: string): boolean => (text.match(NEGATION)?.length ?? 0) % 2 === 1;
  const claimed = numbersIn(claim);
  const stated = numbersIn(quote);
  const hasOtherNumber =
    claimed.length > 0 && stated.length > 0 && !claimed.some((number) => stated.includes(number));
  return hasOtherNumber || isNegated(claim) !== isNegated(quote) ? 'differs' : 'agrees';
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
