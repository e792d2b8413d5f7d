import type { Asked } from '../retrieval/understand.ts';
import type { Answer } from './answer.ts';

/** Questions that show what a server can do: a fact, a comparison, another language, a follow-up, nothing to find. */
const QUESTIONS: readonly { shows: string; asked: Asked }[] = [
  { shows: 'a fact with its number', asked: { text: 'How cheap should sending money home become?' } },
  { shows: 'several places joined', asked: { text: 'Which practices teach migrants the local language?' } },
  {
    shows: 'an answer in Spanish',
    asked: { text: '¿Pueden las ciudades dar documentos a personas sin papeles?' },
  },
  {
    shows: 'a follow-up',
    asked: {
      text: 'and for their children?',
      history: [{ role: 'user', text: 'What does the Compact say on health care for migrants?' }],
    },
  },
  { shows: 'nothing made up', asked: { text: 'How many visas will Canada give to nurses in 2031?' } },
];

type Given = {
  answer: (asked: Asked) => Promise<Answer>;
  write: (line: string) => void;
  now: () => number;
};

/**
 * Asks the configured model five questions and writes one line each on what came of it: who wrote the answer, how many
 * statements held, how long it took. True when the model wrote at least one answer that held.
 */
export async function checkModel({ answer, write, now }: Given): Promise<boolean> {
  let written = 0;
  for (const { shows, asked } of QUESTIONS) {
    const startedAt = now();
    const answered = await answer(asked);
    const durationMs = Math.round(now() - startedAt);
    if (answered.kind === 'answered' && answered.mode === 'model') written += 1;
    write(`${shows}: ${outcome(answered)} (${durationMs} ms)`);
  }
  write(`The model wrote ${written} of ${QUESTIONS.length} answers; every quote was checked.`);
  return written > 0;
}

function outcome(answer: Answer): string {
  switch (answer.kind) {
    case 'answered': {
      const translated = answer.statements.filter(({ isTranslation }) => isTranslation).length;
      const count = `${answer.statements.length} statements, ${translated} of them translated`;
      return `${answer.mode === 'model' ? 'by the model' : `from the documents (${answer.note ?? 'no model'})`}, ${count}`;
    }
    case 'abstained':
      return 'not in the documents';
    case 'declined':
    case 'conversational':
      return `${answer.kind}, no model needed`;
    default:
      return answer satisfies never;
  }
}
