import type { Assistant } from '../../assistant.ts';
import type { Reply } from '../../replies/reply.ts';
import { Language, LANGUAGES } from '../../retrieval/query.ts';
import { answerLines, answerOne, type Answering } from './answer-lines.ts';
import { lineWidth } from './limits.ts';
import { type ExitStatus, type Program, readWords, wrongUsage } from './program.ts';
import { renderReply } from './render.ts';
import type { Streams } from './streams.ts';

const USAGE = [
  `npm run --silent ask -- "question" [--json | --surface NAME] [--language ${LANGUAGES.join('|')}]`,
  'npm run --silent ask -- --jsonl < questions.jsonl',
].join('\n   or: ');

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  surface: { type: 'string' },
  language: { type: 'string' },
} as const;

type Parts = {
  /** Opened only when the command line is right. */
  open: () => Promise<Omit<Answering, 'clock'> & { assistant: Assistant; close: () => Promise<void> }>;
  /** What other surfaces would post, by the name of the surface. */
  payloadsOf: ReadonlyMap<string, (reply: Reply) => Promise<unknown>>;
  streams: Streams;
  clock: () => number;
};

/** `ask`: one cited answer on standard output, or one answer object a line. */
export function createAskProgram(parts: Parts): Program {
  return {
    usage: USAGE,
    run: async (words) => {
      const wish = readWish(words, parts.payloadsOf);
      const opened = await parts.open();
      try {
        return await answer(wish, { parts, opened });
      } finally {
        await opened.close();
      }
    },
  };
}

type Wish = { language: Language | undefined } & (
  | { kind: 'lines' }
  | { kind: 'object'; question: string }
  | { kind: 'text'; question: string; payloadOf: ((reply: Reply) => Promise<unknown>) | undefined }
);

function readWish(words: readonly string[], payloadsOf: Parts['payloadsOf']): Wish {
  const { values, positionals } = readWords(words, { options: OPTIONS, usage: USAGE });
  const language = readLanguage(values.language);
  const forms = [values.json, values.jsonl, values.surface].filter((each) => each !== undefined);
  if (forms.length > 1) throw wrongUsage('--json, --jsonl and --surface exclude one another', USAGE);
  if (values.jsonl === true) {
    if (positionals.length > 0) throw wrongUsage('--jsonl reads its questions from standard input', USAGE);
    return { kind: 'lines', language };
  }
  if (positionals.length === 0) throw wrongUsage('the question is missing', USAGE);
  const question = positionals.join(' ');
  if (values.json === true) return { kind: 'object', question, language };
  const payloadOf = values.surface === undefined ? undefined : payloadsOf.get(values.surface);
  if (values.surface !== undefined && payloadOf === undefined)
    throw wrongUsage(
      `--surface is "${values.surface}", not one of ${[...payloadsOf.keys()].join(', ')}`,
      USAGE,
    );
  return { kind: 'text', question, payloadOf, language };
}

function readLanguage(typed: string | undefined): Language | undefined {
  if (typed === undefined) return undefined;
  const read = Language.safeParse(typed);
  if (read.success) return read.data;
  throw wrongUsage(`--language is "${typed}", not one of ${LANGUAGES.join(', ')}`, USAGE);
}

type Work = { parts: Parts; opened: Awaited<ReturnType<Parts['open']>> };

async function answer(wish: Wish, { parts: { streams, clock }, opened }: Work): Promise<ExitStatus> {
  const { language } = wish;
  const answering = { ...opened, clock };
  switch (wish.kind) {
    case 'lines': {
      let status: ExitStatus = 0;
      for await (const outcome of answerLines(streams.input, { ...answering, language })) {
        if (outcome.kind === 'error') status = 1;
        await streams.write(toLine(outcome));
      }
      return status;
    }
    case 'object': {
      const asked = { text: wish.question, language };
      await streams.write(toLine(await answerOne({ id: 'q1', asked }, answering)));
      return 0;
    }
    case 'text': {
      const names = { conversationId: 'ask', eventId: 'ask', askedBy: 'terminal' };
      const reply = await opened.assistant.handle({ ...names, language, text: wish.question });
      await streams.write(
        wish.payloadOf === undefined
          ? renderReply(reply, { width: lineWidth(streams.columns), hasColours: streams.hasColours })
          : `${JSON.stringify(await wish.payloadOf(reply), undefined, 2)}\n`,
      );
      return reply.outcome === 'failed' ? 1 : 0;
    }
    default:
      return wish satisfies never;
  }
}

const toLine = (value: unknown): string => `${JSON.stringify(value)}\n`;
