import type { Language } from '../../../src/retrieval/query.ts';
import { type Corruption, withText } from './corruption.ts';

/** Two words this far apart at least, in signs, change places. */
const FAR = 40;

/** What somebody does to somebody, so that the words on both sides of it may not change places. */
const VERBS: Readonly<Record<Language, string>> = {
  en: 'provides?|supports?|helps?|includes?|requires?|protects?|receives?|enables?|ensures?|allows?|reduces?|promotes?|affects?|informs?|assists?|faces?|offers?|give|gives|improves?|strengthens?|prevents?|creates?',
  es: 'proporcionan?|apoyan?|ayudan?|incluyen?|protegen?|reciben?|reciban|garantizan?|permiten?|reducen?|promueven?|afectan?|informan?|ofrecen?|mejoran?|fortalecen?|enfrentan?|tienen',
  fr: 'fournissent|fournit|soutiennent|soutient|aident|aide|comprennent|comprend|protègent|protège|reçoivent|permettent|permet|garantissent|réduisent|favorisent|touchent|informent|offrent|rencontrent',
  pt: 'fornecem?|apoiam?|ajudam?|incluem|inclui|protegem?|recebem?|recebam|garantem?|permitem?|reduzem?|promovem?|afetam?|informam?|oferecem?|melhoram?|enfrentam?|têm',
};

/** Exchanges of two words: the statement holds what the quote holds, and says something else. */
export const CORRUPTIONS_OF_ORDER: readonly Corruption[] = [
  {
    name: 'roles: two words exchanged',
    severity: 'order',
    corrupt: (draft, { random }) => {
      const words = Array.from(draft.text.matchAll(/(?<=\s)\p{Ll}{5,}/gu));
      const first = words[random.below(Math.max(1, Math.floor(words.length / 2)))];
      const second = words.at(-1);
      if (first === undefined || second === undefined || second.index - first.index < FAR) return undefined;
      return withText(draft, exchange(draft.text, first, second));
    },
  },
  {
    name: 'roles: subject and object exchanged',
    severity: 'order',
    corrupt: (draft, { random }) => {
      const { text, language } = draft;
      const verbs = Array.from(text.matchAll(new RegExp(`(?<=\\p{L} )(?:${VERBS[language]})(?= )`, 'gu')));
      if (verbs.length === 0) return undefined;
      const verb = random.pick(verbs);
      const words = Array.from(text.matchAll(/(?<=\s)\p{Ll}{5,}/gu));
      const first = words.findLast(({ index }) => index < verb.index);
      const second = words.find(({ index }) => index > verb.index);
      return first === undefined || second === undefined
        ? undefined
        : withText(draft, exchange(text, first, second));
    },
  },
];

type Found = { 0: string; index: number };

const exchange = (text: string, first: Found, second: Found): string =>
  text.slice(0, first.index) +
  second[0] +
  text.slice(first.index + first[0].length, second.index) +
  first[0] +
  text.slice(second.index + second[0].length);
