import type { Assistant } from '../../assistant.ts';
import type { Metrics } from './metrics.ts';

/** The same assistant, with each inquiry counted by its outcome and its duration. `clock` gives milliseconds. */
export function measureAssistant(
  assistant: Assistant,
  { metrics, clock }: { metrics: Metrics; clock: () => number },
): Assistant {
  return {
    ...assistant,
    handle: async (inquiry, options) => {
      const startedAt = clock();
      try {
        const reply = await assistant.handle(inquiry, options);
        metrics.observe({ outcome: reply.outcome, durationMs: clock() - startedAt });
        return reply;
      } catch (error) {
        metrics.observe({ outcome: 'aborted', durationMs: clock() - startedAt });
        throw error;
      }
    },
  };
}
