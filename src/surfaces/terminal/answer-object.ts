import type { Answer } from '../../answering/answer.ts';
import { passageAsPrinted, quoteAsPrinted } from '../../knowledge/as-printed.ts';

/** What `--json` and `--jsonl` print of an answer; scripts rely on it. */
export type AnswerObject = {
  id: string;
  kind: Answer['kind'];
  /** Why nothing was answered; present when abstained or declined. */
  reason?: string;
  language: string;
  question: string;
  mode: string;
  statements: { text: string; citations: number[] }[];
  citations: {
    number: number;
    passageId: string;
    title: string;
    quote: string;
    locator: string;
    url?: string;
  }[];
  evidence: { passageId: string; text: string; score: number; foundBy: string }[];
  text: string;
  durationMs: number;
};

type Given = {
  id: string;
  /** The answer as a terminal shows it. */
  text: string;
  durationMs: number;
};

/** The answer as scripts read it: quotes and passages with the emphasis and note marks of the source file, so that they are found in it. */
export function answerObject(answer: Answer, { id, text, durationMs }: Given): AnswerObject {
  const { statements, citations } =
    answer.kind === 'answered' || answer.kind === 'declined' ? answer : { statements: [], citations: [] };
  const passages = new Map(answer.evidence.map(({ passage }) => [passage.id, passage]));
  const asPrinted = (passageId: string, quote: string): string => {
    const passage = passages.get(passageId);
    return passage === undefined ? quote : quoteAsPrinted(quote, passage);
  };
  return {
    id,
    kind: answer.kind,
    ...reasonOf(answer),
    language: answer.language,
    question: answer.question,
    mode: answer.mode,
    statements: statements.map((each) => ({ text: each.text, citations: each.citations })),
    citations: citations.map(({ number, passageId, title, quote, place, url }) => ({
      number,
      passageId,
      title,
      quote: asPrinted(passageId, quote),
      locator: place,
      ...(url !== undefined && { url }),
    })),
    evidence: answer.evidence.map(({ passage, score, foundBy }) => ({
      passageId: passage.id,
      text: passageAsPrinted(passage),
      score,
      foundBy,
    })),
    text,
    durationMs: Math.round(durationMs * 10) / 10,
  };
}

function reasonOf(answer: Answer): { reason?: string } {
  switch (answer.kind) {
    case 'abstained':
      return { reason: answer.reason.kind };
    case 'declined':
      return { reason: answer.reason };
    case 'answered':
    case 'conversational':
      return {};
    default:
      return answer satisfies never;
  }
}
