import type { Language } from '../retrieval/query.ts';
import type { Asked } from '../retrieval/understand.ts';
import type { Answer } from './answer.ts';
import type { ModelEvent } from './model-event.ts';
import { describeServer } from './describe-server.ts';

/** Questions that show what a server can do, one in each language, and one that the documents do not answer. */
const QUESTIONS: readonly { shows: string; asked: Asked & { language: Language } }[] = [
  {
    shows: 'a fact with its number',
    asked: { language: 'en', text: 'How cheap should sending money home become?' },
  },
  {
    shows: 'several places joined',
    asked: { language: 'fr', text: 'Quelles pratiques enseignent la langue aux migrants ?' },
  },
  {
    shows: 'everyday words',
    asked: { language: 'es', text: '¿Qué dice el Pacto sobre mandar dinero a casa más barato?' },
  },
  {
    shows: 'a follow-up',
    asked: {
      language: 'pt',
      text: 'e para as crianças?',
      history: [{ role: 'user', text: 'O que diz o Pacto sobre cuidados de saúde para migrantes?' }],
    },
  },
  {
    shows: 'nothing made up',
    asked: { language: 'en', text: 'How many visas will Canada give to nurses in 2031?' },
  },
];

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
};

type Given = {
  answer: (asked: Asked) => Promise<Answer>;
  /** What has happened with the model up to now; grows while it is asked. */
  events: readonly ModelEvent[];
  write: (line: string) => void;
  now: () => number;
};

/**
 * Asks the configured model five questions and writes one line each on what came of it, then what the server can do and
 * why it failed where it did. True when the model wrote at least one answer that held.
 */
export async function checkModel({ answer, events, write, now }: Given): Promise<boolean> {
  let written = 0;
  const languages = new Set<string>();
  for (const { shows, asked } of QUESTIONS) {
    const startedAt = now();
    const answered = await answer(asked);
    const durationMs = Math.round(now() - startedAt);
    if (answered.kind === 'answered' && answered.mode === 'model') {
      written += 1;
      if (isIn(asked.language, answered)) languages.add(LANGUAGE_NAMES[asked.language]);
    }
    write(`${shows}, in ${LANGUAGE_NAMES[asked.language]}: ${outcome(answered)} (${durationMs} ms)`);
  }
  for (const line of describeServer(events)) write(line);
  write(`Languages written: ${[...languages].join(', ') || 'none'}`);
  write(`The model wrote ${written} of ${QUESTIONS.length} answers; every quote was checked.`);
  return written > 0;
}

/** In the language of the question, not only in that of the quotes. */
const isIn = (language: Language, { statements }: Extract<Answer, { kind: 'answered' }>): boolean =>
  language === 'en' || statements.some(({ isTranslation }) => isTranslation);

function outcome(answer: Answer): string {
  switch (answer.kind) {
    case 'answered': {
      const translated = answer.statements.filter(({ isTranslation }) => isTranslation).length;
      const count = `statements: ${answer.statements.length}, translated: ${translated}`;
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
