import { readWords } from '../../../src/answering/read-words.ts';
import { foldedWords } from '../../../src/knowledge/words.ts';
import type { Language } from '../../../src/retrieval/query.ts';
import { stem } from '../../../src/retrieval/stem.ts';
import { OPPOSITES } from './opposites.ts';
import { type Corruption, oneStatement, replaceOne, withText } from './corruption.ts';

const NEGATIONS = {
  en: ['not', 'never'],
  es: ['no', 'nunca'],
  fr: ['pas', 'jamais'],
  pt: ['não', 'nunca'],
} as const;
/** A negation with what it leaves behind; French parts "ne … pas". */
const NEGATED: Readonly<Record<Language, RegExp>> = {
  en: / (?:not|never|no|without)(?<rest> )/,
  es: / (?:no|nunca|sin)(?<rest> )/,
  fr: /(?: ne|(?<= )n')(?<rest> ?\S+(?: \S+)?) pas/,
  pt: / (?:não|nunca|sem)(?<rest> )/,
};
const DUTIES = {
  en: ['must', 'shall', 'may', 'should'],
  es: ['debe', 'deben', 'puede'],
  fr: ['doit', 'doivent', 'peut'],
  pt: ['deve', 'devem', 'pode'],
} as const;
const TRUE_SOUNDING = [
  'This has been shown to save lives.',
  'Most countries have already adopted this.',
  'Employers must bear the costs.',
  'Migrants are therefore entitled to free legal aid.',
  'The measure is binding on all States.',
  'It applies only to documented workers.',
  'Studies confirm that this works well in cities.',
  'Todos los países están obligados a hacerlo.',
  'Cette mesure est obligatoire pour les employeurs.',
  'Isto vale apenas para cidadãos nacionais.',
];

/** Changes of meaning that leave numbers and names alone: under two in a hundred may pass. */
export const CORRUPTIONS_OF_MEANING: readonly Corruption[] = [
  {
    name: 'negation: added',
    severity: 'subtle',
    corrupt: (draft, { random }) =>
      withText(
        draft,
        replaceOne(
          draft.text,
          /(?<=\p{Ll} )(?=\p{Ll}{5})/gu,
          () => `${random.pick(NEGATIONS[draft.language])} `,
          random,
        ),
      ),
  },
  {
    name: 'negation: taken away',
    severity: 'subtle',
    corrupt: (draft) => withText(draft, draft.text.replace(NEGATED[draft.language], '$<rest>')),
  },
  {
    name: 'modality: exchanged ("may" for "must")',
    severity: 'subtle',
    corrupt: (draft, { random }) =>
      withText(
        draft,
        replaceOne(
          draft.text,
          /\b(?:may|must|should|shall|can|could|might|pueden?|deben?|peut|peuvent|doit|doivent|pode|podem|deve|devem)\b/g,
          (found) => {
            const others = DUTIES[draft.language].filter((word) => classOf(word) !== classOf(found));
            return random.pick(others);
          },
          random,
        ),
      ),
  },
  {
    name: 'modality: added',
    severity: 'subtle',
    corrupt: (draft, { random }) => {
      const added = random.pick(DUTIES[draft.language].slice(0, 2));
      return draft.quote.includes(` ${added} `)
        ? undefined
        : withText(draft, draft.text.replace(/(?<=\p{Ll}{4}) (?=\p{Ll}{5})/u, ` ${added} `));
    },
  },
  {
    name: 'modality: taken away',
    severity: 'subtle',
    corrupt: (draft) => withText(draft, draft.text.replace(/ (?:may|might|should|must)(?= \p{Ll})/u, '')),
  },
  {
    name: 'quantity: "all" put in',
    severity: 'subtle',
    corrupt: (draft) => {
      const all = { en: 'all', es: 'todos los', fr: 'tous les', pt: 'todos os' }[draft.language];
      if (/\b(?:all|every|each|any|universal)\b/i.test(draft.quote)) return undefined;
      return withText(
        draft,
        draft.text.replace(
          /(?<=\p{Ll} )(?:los |les |os )?(?=(?:migrants?|migrantes|workers|States|countries|children|women)\b)/u,
          `${all} `,
        ),
      );
    },
  },
  {
    name: 'word: its opposite',
    severity: 'subtle',
    corrupt: (draft, { random }) => {
      const pairs = OPPOSITES[draft.language].flatMap(
        ([one, other]) =>
          [
            [one, other],
            [other, one],
          ] as const,
      );
      const fitting = pairs.filter(
        ([found, put]) =>
          new RegExp(`\\b${found}\\b`, 'u').test(draft.text) &&
          !draft.text.includes(put) &&
          !hasStem(draft.quote, put),
      );
      if (fitting.length === 0) return undefined;
      const [found, put] = random.pick(fitting);
      return withText(draft, draft.text.replace(new RegExp(`\\b${found}\\b`, 'u'), put));
    },
  },
  {
    name: 'word: another one',
    severity: 'subtle',
    corrupt: (draft, { random, drafts }) => {
      const donor = random.pick(drafts.filter(({ language }) => language === draft.language));
      const other = random.pick(donor.text.match(/(?<=\s)\p{Ll}{6,}/gu) ?? ['elephants']);
      if (hasStem(`${draft.quote} ${draft.text}`, other)) return undefined;
      if (readWords(other, draft.language)[0]?.kind !== 'content') return undefined;
      return withText(
        draft,
        replaceOne(draft.text, /(?<=\s)\p{Ll}{6,}/gu, () => other, random),
      );
    },
  },
  {
    name: 'translation: one word wrong, by hand',
    severity: 'subtle',
    corrupt: (draft) =>
      draft.mistranslation === undefined ? undefined : withText(draft, draft.mistranslation),
  },
  {
    name: 'passage: the quote of another one',
    severity: 'subtle',
    corrupt: ({ text, passage, quote }, { random, drafts }) => {
      const other = random.pick(drafts);
      return other.passage.id === passage.id || other.quote.includes(quote.slice(0, 40))
        ? undefined
        : oneStatement(text, other.passage.id, other.quote);
    },
  },
  {
    name: 'stitched: a quote of two half sentences',
    severity: 'subtle',
    corrupt: ({ passage, quote, kind }, { drafts }) => {
      const later = drafts.find(
        (other) =>
          other.kind === 'sentence' &&
          other.passage.id === passage.id &&
          passage.text.indexOf(other.quote) > passage.text.indexOf(quote) + quote.length - 1,
      );
      if (kind !== 'sentence' || later === undefined) return undefined;
      const stitched = `${half(quote, 0)} … ${half(later.quote, 1)}`;
      return oneStatement(stitched, passage.id, stitched);
    },
  },
  {
    name: 'stitched: the beginning of one, the end of another',
    severity: 'subtle',
    corrupt: ({ passage, quote, text, language }, { random, drafts }) => {
      const other = random.pick(drafts.filter((each) => each.language === language));
      if (other.passage.id === passage.id) return undefined;
      return {
        statements: [
          {
            text: `${half(text, 0)} ${half(other.text, 1)}`,
            support: [
              { passageId: passage.id, quote },
              { passageId: other.passage.id, quote: other.quote },
            ],
          },
        ],
      };
    },
  },
  {
    name: 'sentence: a true-sounding one added',
    severity: 'subtle',
    corrupt: (draft, { random, drafts }) => {
      const foreign = random.pick(drafts.filter(({ passage }) => passage.id !== draft.passage.id));
      const added = random.below(2) === 0 ? random.pick(TRUE_SOUNDING) : foreign.text;
      return draft.quote.includes(added) ? undefined : withText(draft, `${draft.text} ${added}`);
    },
  },
];

function hasStem(text: string, word: string): boolean {
  const stems = new Set(foldedWords(text).map((each) => stem(each, 'en')));
  return foldedWords(word).every((each) => stems.has(stem(each, 'en')));
}

function half(text: string, part: 0 | 1): string {
  const words = text.split(' ');
  const middle = Math.floor(words.length / 2);
  return (part === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ');
}

/** Markers of one class may stand for each other; to exchange them changes nothing. */
const classOf = (word: string): string =>
  /^(?:may|might|can|could|pueden?|podem?|peut|peuvent)$/.test(word)
    ? 'may'
    : /^(?:should)$/.test(word)
      ? 'should'
      : 'must';
