import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Assistant } from '../../assistant.ts';
import { locales } from '../../replies/locales/index.ts';
import type { Language } from '../../retrieval/query.ts';
import type { Surface } from '../surface.ts';
import { completeLine } from './complete-line.ts';
import { lineWidth, TERMINAL_LIMITS } from './limits.ts';
import { createPager, type Page } from './pager.ts';
import { renderReply } from './render.ts';

/** The terminal has one asker, whoever sits there. */
const ASKED_BY = 'terminal';

const PROMPT = '> ';

type Given = {
  assistant: Assistant;
  input: Readable;
  /** `columns` and `rows` are those of a window, and missing for a pipe; they change with the window. */
  output: Writable & { columns?: number | undefined; rows?: number | undefined; isTTY?: boolean | undefined };
  hasColours: boolean;
  /** That of the greeting; a question has its own. */
  language: Language;
  /** The same for all that is asked in this session, and for no other. */
  sessionId: string;
  /** The person has left. */
  onLeave: () => void;
};

/** A chat in the terminal: a question or a command a line, with completion; control-D and control-C leave. */
export function createTerminalSurface(given: Given): Surface {
  const chat = createChat(given);
  return {
    name: 'terminal',
    start: () => {
      chat.open();
      return Promise.resolve();
    },
    stop: () => chat.close(),
  };
}

type Chat = { open: () => void; close: () => Promise<void> };

function createChat(given: Given): Chat {
  const { assistant, input, output } = given;
  const state: State = {
    language: 'en',
    turns: 0,
    work: Promise.resolve(),
    asking: undefined,
    isOver: false,
  };
  let lines: Interface | undefined;
  const leave = (): void => {
    if (state.isOver) return;
    state.isOver = true;
    state.work = state.work.then(() => {
      output.write(`${locales[state.language].smallTalk.goodbye}\n`);
      given.onLeave();
    });
  };
  const turn = createTurn(given, state);
  const schedule = (words: string): void => {
    state.work = state.work.then(() => turn(words)).then(() => state.isOver || lines?.prompt());
  };
  return {
    open: () => {
      lines = createInterface({
        input,
        output,
        terminal: output.isTTY === true,
        prompt: PROMPT,
        completer: (line: string) => completeLine(line, { assistant, language: state.language }),
      });
      lines.on('line', schedule);
      lines.on('SIGINT', () => (state.asking === undefined ? lines?.close() : state.asking.abort()));
      lines.on('close', () => {
        if (output.isTTY === true) output.write('\n');
        leave();
      });
      output.write(`${locales[given.language].smallTalk.greeting}\n`);
      lines.prompt();
    },
    close: async () => {
      lines?.close();
      await state.work;
    },
  };
}

type State = {
  /** That of the last reply: what the chat says itself, it says in it. */
  language: Language;
  turns: number;
  /** One line is answered after the other, also when several are pasted at once. */
  work: Promise<unknown>;
  asking: AbortController | undefined;
  isOver: boolean;
};

/** What happens to one line: the next page of what waits, or a reply of the assistant. */
function createTurn({ assistant, output, hasColours, sessionId }: Given, state: State) {
  const pager = createPager();
  const pageLines = (): number | undefined =>
    output.rows === undefined || output.rows === 0 ? undefined : output.rows - TERMINAL_LIMITS.linesAround;
  const show = ({ text, waiting }: Page): void => {
    output.write(`\n${text}`);
    const rest = waiting === 0 ? '' : `… ${locales[state.language].answer.more(waiting)} ↵`;
    output.write(
      `${rest === '' || !hasColours ? rest : styleText('dim', rest, { validateStream: false })}\n`,
    );
  };
  return async (words: string): Promise<void> => {
    const next = pager.turn(words, pageLines());
    if (next !== undefined) {
      show(next);
      return;
    }
    if (words.trim() === '') return;
    state.turns += 1;
    state.asking = new AbortController();
    const { signal } = state.asking;
    try {
      const eventId = `${sessionId}:${state.turns}`;
      const reply = await assistant.handle(
        { conversationId: sessionId, eventId, askedBy: ASKED_BY, text: words },
        { signal },
      );
      state.language = reply.language;
      const text = renderReply(reply, { width: lineWidth(output.columns), hasColours });
      show(pager.open(text, pageLines()));
    } catch (error) {
      // Control-C while a question is being answered takes the question back, no more.
      if (!signal.aborted) throw error;
    } finally {
      state.asking = undefined;
    }
  };
}
