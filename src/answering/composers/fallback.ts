import { AssistantError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { Reviewer } from '../review-draft.ts';
import type { Composed, Composer } from './composer.ts';

/** Failures in a row after which a composer is left alone for a while. */
export const FAILURES_TO_REST = 3;

/** How long it is left alone; then one question tries it again. */
export const REST_MS = 30_000;

type Given = {
  /** Tried in order; the last one must not fail. */
  first: Composer;
  second: Composer;
  review: Reviewer;
  logger: Logger;
  now: () => number;
};

/**
 * A composer of two: the second one writes when the first fails, rests after failures, or claims nothing that holds.
 * The note says which; the first one's failures are logged, never shown.
 */
export function createFallbackComposer({ first, second, review, logger, now }: Given): Composer {
  let failures = 0;
  let restsUntil = 0;
  const instead = async (
    note: NonNullable<Composed['note']>,
    ...asked: Parameters<Composer['compose']>
  ): Promise<Composed> => ({ ...(await second.compose(...asked)), mode: second.mode, note });
  return {
    name: `${first.name}, else ${second.name}`,
    mode: first.mode,
    compose: async (query, evidence, options) => {
      const asked = [query, evidence, options] as const;
      if (now() < restsUntil) return instead('model-unavailable', ...asked);
      try {
        const draft = await first.compose(...asked);
        failures = 0;
        if (review(draft, query, evidence).accepted.statements.length > 0)
          return { ...draft, mode: first.mode };
        logger.info(
          { composer: first.name, statements: draft.statements.length },
          'nothing of the draft holds',
        );
        return await instead('model-unsupported', ...asked);
      } catch (error) {
        options?.signal?.throwIfAborted();
        if (!(error instanceof AssistantError) || error.code !== 'model-unavailable') throw error;
        failures += 1;
        if (failures >= FAILURES_TO_REST) restsUntil = now() + REST_MS;
        logger.warn(
          { composer: first.name, failures, reason: error.message },
          'composer failed: using the next one',
        );
        return instead('model-unavailable', ...asked);
      }
    },
  };
}
