import { findQuote } from '../../../src/answering/find-quote.ts';
import type { Passage } from '../../../src/knowledge/passage.ts';
import { splitSentences } from '../../../src/knowledge/split-sentences.ts';
import { LANGUAGES } from '../../../src/retrieval/query.ts';
import type { TrueDraft } from './true-draft.ts';
import { readTrueStatements, readTrueTranslations } from './true-statements.ts';

/** Sentences shorter or longer than this, in words, are headings and tables. */
const SENTENCE_WORDS = { least: 8, most: 60 } as const;

/** Parts that a careful writer leaves out; what is left is still what the sentence says. */
const LEFT_OUT: readonly RegExp[] = [
  /\s*\([^()]*\)/g,
  /,? (?:inter alia|in particular|where appropriate|as appropriate|as well as)(?=,),?/g,
  /,? (?:such as|including)[^,;.]*(?=,)/g,
  /, (?:with a view to|in accordance with|in line with|while|taking into)[^;.]*(?=\.?$)/g,
  / (?:effective|relevant|appropriate|comprehensive|existing|significant)(?= \p{Ll}{4})/gu,
];

/** Every true statement that the adversary starts from. */
export function makeTrueDrafts(passages: readonly Passage[]): TrueDraft[] {
  const sentences = passages
    .filter(({ id }) => !/references|note-|resources|contents|table|inventory/.test(id))
    .flatMap((passage) =>
      splitSentences(passage.text)
        .filter(isSentence)
        .filter((sentence) => findQuote(sentence, passage.text) !== undefined)
        .map((quote) => ({
          kind: 'sentence' as const,
          text: quote,
          quote,
          passage,
          language: 'en' as const,
        })),
    );
  const shortened = sentences.flatMap((draft) => {
    const text = shorten(draft.text);
    return text === draft.text || !isSentence(text) ? [] : [{ ...draft, kind: 'shortened' as const, text }];
  });
  return [...sentences, ...shortened, ...byHand(passages)];
}

/** The statements written by hand; throws when a quote does not stand in its passage. */
export function byHand(passages: readonly Passage[]): TrueDraft[] {
  const statements = readTrueStatements().flatMap((written) => {
    const found = place(written, passages);
    return LANGUAGES.flatMap((language) => {
      const text = written[language];
      const kind = language === 'en' ? ('paraphrase' as const) : ('translation' as const);
      return text === undefined ? [] : [{ kind, text, ...found, language }];
    });
  });
  const translations = readTrueTranslations().map(({ language, text, wrong, ...written }) => ({
    kind: 'translation' as const,
    text,
    ...place(written, passages),
    language,
    mistranslation: wrong,
  }));
  return [...statements, ...translations];
}

function place(
  written: { passage: string; quote: string },
  passages: readonly Passage[],
): { passage: Passage; quote: string } {
  const passage = passages.find(({ id }) => id === written.passage);
  const quote = passage && findQuote(written.quote, passage.text);
  if (passage === undefined || quote === undefined) throw new Error(`No such quote in "${written.passage}"`);
  return { passage, quote };
}

const shorten = (sentence: string): string =>
  LEFT_OUT.reduce((text, part) => text.replace(part, ''), sentence)
    .replace(/\s+/g, ' ')
    .trim();

function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words >= SENTENCE_WORDS.least &&
    words <= SENTENCE_WORDS.most &&
    /^\p{Lu}/u.test(text) &&
    !/https?:|www\./.test(text)
  );
}
