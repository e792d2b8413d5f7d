import type { AnswerObject } from '../../../src/surfaces/terminal/answer-object.ts';
import type { GoldQuestion } from '../question-sets.ts';
import { type Retrieved, scoreRetrieved, shareFound } from './find-groups.ts';
import { foldWords } from './fold-words.ts';
import { isVerbatim } from './is-verbatim.ts';

/** Characters of an answer that a reader is given credit for. */
const MAX_ANSWER_LENGTH = 2000;

/** Share of a snippet's longer words that an answer must hold to say what it says. */
const SAID_SHARE = 0.7;

/** What one answer is worth; `evidence` only for questions that the documents answer. */
export type Score = {
  isAnswered: boolean;
  isLanguageRight: boolean;
  quotes: number;
  quotesNotVerbatim: number;
  evidence: (Retrieved & { cites: number; says: number }) | undefined;
};

type Given = {
  answer: AnswerObject;
  /** The source documents as supplied, folded. */
  sources: readonly string[];
};

/** Scores an answer against the question's gold evidence, with the definitions of the shared yardstick. */
export function scoreAnswer(question: GoldQuestion, { answer, sources }: Given): Score {
  const quotes = answer.citations.map(({ quote }) => quote);
  const isAnswered = answer.kind === 'answered';
  const groups = question.evidence;
  const cited = new Set(answer.citations.map(({ passageId }) => passageId));
  const citedTexts = answer.evidence.filter(({ passageId }) => cited.has(passageId)).map(({ text }) => text);
  return {
    isAnswered,
    isLanguageRight: answer.language === question.lang,
    quotes: quotes.length,
    quotesNotVerbatim: quotes.filter((quote) => !isVerbatim(quote, sources)).length,
    evidence: question.answerable
      ? {
          ...scoreRetrieved(
            groups,
            answer.evidence.map(({ text }) => text),
          ),
          cites: isAnswered ? shareFound(groups, citedTexts) : 0,
          says: isAnswered ? shareSaid(groups, answer) : 0,
        }
      : undefined,
  };
}

function shareSaid(groups: GoldQuestion['evidence'], { statements, citations }: AnswerObject): number {
  const words = [...statements.map(({ text }) => text), ...citations.map(({ quote }) => quote)].join(' ');
  const said = new Set(longerWords(foldWords(words).slice(0, MAX_ANSWER_LENGTH)));
  const isSaid = (snippet: string): boolean => {
    const wanted = longerWords(foldWords(snippet));
    return wanted.filter((word) => said.has(word)).length / wanted.length >= SAID_SHARE;
  };
  return groups.filter((group) => group.some(isSaid)).length / groups.length;
}

const longerWords = (folded: string): string[] => [...new Set(folded.match(/[\p{L}\p{N}]{4,}/gu) ?? [])];
