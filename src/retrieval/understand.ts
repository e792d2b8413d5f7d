import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Glossary } from '../knowledge/glossary.ts';
import { createNameFinder, type Named } from '../knowledge/name-finder.ts';
import { foldedWords, foldText } from '../knowledge/words.ts';
import { createPracticeAsker } from './asked-practices.ts';
import { askedThing } from './asked-thing.ts';
import { withoutAskingWords, withoutPurpose } from './asking-words.ts';
import { clausesOf } from './clauses-of.ts';
import { contentTerms } from './content-terms.ts';
import type { SpellingCorrector } from './correct-spelling.ts';
import { findReferences, type FoundReferences } from './find-references.ts';
import { followUp } from './follow-up.ts';
import { createNamedRecordFinder } from './named-records.ts';
import { questionLanguage } from './question-language.ts';
import { withLessons } from './with-lessons.ts';
import {
  type AskedThing,
  type Expectation,
  LANGUAGES,
  type Language,
  type Query,
  type Reference,
  type Turn,
} from './query.ts';

/** A question as it arrives, with what is known of its asker's wishes. */
export type Asked = { text: string; language?: Language | undefined; history?: readonly Turn[] | undefined };

/** Reads what the words of a question mean. */
export type Understander = (asked: Asked) => Query;

/** Words by which a question names one of the documents, over folded text. */
const DOCUMENT_WORDS: readonly [string, RegExp][] = [
  [
    'gcm',
    /\b(?:gcm|global compact|the compact|pacto mundial|pacte mondial|pacto global|el pacto|le pacte|o pacto|booklet|folleto|brochure|livret)\b/,
  ],
  [
    'brief',
    /\b(?:policy brief|the brief|covid brief|pandemic brief|note d'orientation|informe de politicas|resumo de politicas)\b/,
  ],
  ['inventory', /\b(?:inventory|inventario|inventaire)\b/],
  [
    'call',
    /\b(?:call for (?:practices|contributions|submissions)|submission (?:form|template)|convocatoria|appel a contributions?|chamada)\b/,
  ],
];

/** Words that ask for more than one place, over folded text. */
const SEVERAL =
  /\b(?:which (?:practices|objectives|countries|cities|actions|organi[sz]ations|governments)|what (?:practices|examples|countries)|examples|practices|list|all the|cases|projects|any (?:examples?|practices?|proof|projects?)|[2-9] (?:or [2-9] )?(?:reasons|examples|ways|cases)|compare|difference|ejemplos|practicas|cuales|exemples|pratiques|quels|quelles|exemplos|praticas|quais)\b/;

/** Words around a reference that only ask to see it, folded. */
const LOOK_UP_WORDS =
  /\b(?:gcm|compact|booklet|brief|full|title|exact|wording|text|details?|show|give|tell|about|say|says|read|open|quote|the|last|one|project|practice|letter|action|verbatim|complete|whole|entire|titulo|texto|completo|titre|texte|complet|exacto|exact|dice|dit|diz|special|what|is|whats|compare[dr]?|comparison|differences?|differ|versus|vs|diferencias?|diferencas?|comparar?|compara[cs]\w+|comparaison)\b/g;

type Given = { catalogue: Catalogue; glossary: Glossary; correctSpelling: SpellingCorrector };

/** An understander over the names that the catalogue and the glossary know. */
export function createUnderstander({ catalogue, glossary, correctSpelling }: Given): Understander {
  const findPlaces = createNameFinder(glossary.places.map(allForms));
  const findOrganisations = createNameFinder(glossary.organisations.map(allForms));
  const findNamed = createNamedRecordFinder(catalogue);
  const practicesAsked = createPracticeAsker({ catalogue, findPlaces });
  return ({ text, language: wanted, history = [] }) => {
    const numbered = findReferences(text);
    const language = wanted ?? languageOf(text, history);
    const named = findNamed(text).map(({ name }): Reference => ({ kind: 'named', recordId: name }));
    const organisations = names(findOrganisations(text));
    const byName = [
      ...meantReferences(numbered, language),
      ...named,
      ...bareOrganisation(text, organisations, catalogue),
    ];
    const typed = byName.length > 0 ? byName : practicesAsked(text, history);
    const { isFollowUp, topic, focus, ...taken } = followUp({ text, language, references: typed, history });
    const { references, rest } = withLessons([...typed, ...taken.references], {
      rest: foldText(numbered.rest),
      catalogue,
    });
    const asksFor = askedThing(text, language);
    const searchText = [numbered.rest, topic].join(' ').trim();
    const asked = withoutPurpose(withoutAskingWords(contentTerms(searchText, language), language), {
      folded: foldText(text),
      language,
    });
    const terms = [...new Set(correctSpelling(asked, language))];
    return {
      text,
      searchText,
      language,
      references,
      places: names(findPlaces(text)),
      askedPlaces: names(findPlaces(askingPart(text))),
      organisations,
      numbers: numbersIn(rest),
      years: Array.from(rest.matchAll(/\b(?:19|20)\d{2}\b/g), ([year]) => Number(year)),
      terms,
      clauses: clausesOf(searchText, { language, terms }),
      expects: expectation({ rest, language, references, asksFor }),
      asksFor,
      documents: DOCUMENT_WORDS.filter(([, pattern]) => pattern.test(foldText(text))).map(([id]) => id),
      isFollowUp,
      focus,
      history,
    };
  };
}

/** Numbers as typed, without thousands marks. */
const numbersIn = (rest: string): string[] =>
  Array.from(rest.matchAll(/\d+(?:[.,]\d+)*/g), ([number]) => number.replace(/[.,](?=\d{3}\b)/g, ''));

/** Paragraphs of the Compact that hold no objective, and whose content the booklet tells where it cites them. */
const CITED_PARAGRAPHS: readonly number[] = [15, 41];

/** What a text names by number, without a cited paragraph that it only gives as the place of what it asks about. */
function meantReferences({ references, rest }: FoundReferences, language: Language): readonly Reference[] {
  if (lookUpRest(rest, language).length === 0) return references;
  return references.filter(
    (reference) => reference.kind !== 'paragraph' || !CITED_PARAGRAPHS.includes(reference.number),
  );
}

/** What a question asks beside showing what it names, as terms; `rest` is the text without the names. */
const lookUpRest = (rest: string, language: Language): string[] =>
  contentTerms(foldText(rest).replace(LOOK_UP_WORDS, ' '), language);

/** An organisation's name and nothing else asks for the organisation itself. */
function bareOrganisation(text: string, organisations: readonly string[], catalogue: Catalogue): Reference[] {
  const [name] = organisations;
  if (name === undefined || organisations.length > 1 || foldedWords(text).length > foldedWords(name).length)
    return [];
  const record = catalogue.ofKind('organisation').find((each) => each.organisations[0] === name);
  return record === undefined ? [] : [{ kind: 'named', recordId: record.id }];
}

const allForms = ({ name, en, es, fr, pt }: { name: string } & Record<Language, string[]>): Named => ({
  name,
  forms: [...en, ...es, ...fr, ...pt],
});

/** The sentences that end in a question mark; the whole text where none does. */
function askingPart(text: string): string {
  const asking = text.split(/(?<=[.!?\n])\s+/).filter((sentence) => sentence.trimEnd().endsWith('?'));
  return asking.length > 0 ? asking.join(' ') : text;
}

const names = (found: readonly { name: string }[]): string[] => [...new Set(found.map(({ name }) => name))];

/** A question too short to tell its language is in that of the question before it. */
function languageOf(text: string, history: readonly Turn[]): Language {
  const before = history.findLast(({ role }) => role === 'user')?.text;
  const own = questionLanguage(text);
  if (before === undefined || own !== 'en') return own;
  const tellsEnglish =
    LANGUAGES.some((language) => contentTerms(text, language).length > 2) || text.split(/\s+/).length > 3;
  return tellsEnglish ? own : questionLanguage(before);
}

/** A question of so many content words tells a situation and asks several things about it. */
const LONG_QUESTION_TERMS = 8;

function expectation({
  rest,
  language,
  references,
  asksFor,
}: {
  rest: string;
  language: Language;
  references: readonly Reference[];
  asksFor: AskedThing;
}): Expectation {
  const asks = lookUpRest(rest, language);
  const asksWhat = asksFor.amount || asksFor.date || asksFor.person;
  const isNamedOnly =
    references.length > 0 &&
    references.every(({ kind }) => (kind === 'named' && !asksWhat) || kind === 'practices-of');
  if (references.length > 0 && (asks.length === 0 || isNamedOnly)) return 'look-up';
  return SEVERAL.test(rest) || asks.length >= LONG_QUESTION_TERMS ? 'several' : 'answer';
}
