import type { AnswerEngine } from '../../answering/answer-engine.ts';
import { checkModel } from '../../answering/check-model.ts';
import type { ModelEvent, ModelListener } from '../../answering/model-event.ts';
import { AssistantError } from '../../errors.ts';
import { type Program, readWords, wrongUsage } from './program.ts';
import type { Streams } from './streams.ts';

const USAGE = 'npm run --silent check-model';

type Parts = {
  open: (
    onModelEvent: ModelListener,
  ) => Promise<{ engine: AnswerEngine; hasModel: boolean; close: () => Promise<void> }>;
  streams: Streams;
  clock: () => number;
};

/** `check-model`: whether the configured model writes answers that hold. */
export function createCheckModelProgram({ open, streams, clock }: Parts): Program {
  return {
    usage: USAGE,
    run: async (words) => {
      const { positionals } = readWords(words, { options: {}, usage: USAGE });
      if (positionals.length > 0) throw wrongUsage('check-model takes no words', USAGE);
      const events: ModelEvent[] = [];
      const { engine, hasModel, close } = await open((event) => void events.push(event));
      try {
        if (!hasModel)
          throw new AssistantError('settings-invalid', 'Cannot check the model: none is configured', {
            hint: 'Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own',
          });
        const write = (line: string): void => void streams.write(`${line}\n`);
        const answer: AnswerEngine['answer'] = (asked) => engine.answer(asked);
        return (await checkModel({ answer, events, write, now: clock })) ? 0 : 1;
      } finally {
        await close();
      }
    },
  };
}
