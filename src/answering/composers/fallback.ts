import { AssistantError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { FallbackNote } from '../answer.ts';
import type { ModelListener } from '../model-event.ts';
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
  onEvent?: ModelListener | undefined;
};

/**
 * A composer of two: the second one writes when the first fails, rests after failures, may not be asked, or claims
 * nothing that holds. The note says which; the first one's failures are logged, never shown.
 */
export function createFallbackComposer({ first, second, review, logger, now, onEvent }: Given): Composer {
  const rest = createRest({ now, onEvent });
  const instead = async (
    { note, reason }: { note: FallbackNote; reason: string },
    ...asked: Parameters<Composer['compose']>
  ): Promise<Composed> => {
    onEvent?.({ kind: 'fell-back', note, reason });
    return { ...(await second.compose(...asked)), mode: second.mode, note };
  };
  return {
    name: `${first.name}, else ${second.name}`,
    mode: first.mode,
    compose: async (query, evidence, options) => {
      const asked = [query, evidence, options] as const;
      if (!rest.mayTry())
        return instead({ note: 'model-unavailable', reason: 'The model rests after failures' }, ...asked);
      try {
        const draft = await first.compose(...asked);
        rest.over();
        if (review(draft, query, evidence).accepted.statements.length > 0)
          return { ...draft, mode: first.mode };
        const reason = 'Nothing of the draft holds';
        logger.info({ composer: first.name, statements: draft.statements.length }, reason);
        return await instead({ note: 'model-unsupported', reason }, ...asked);
      } catch (error) {
        if (options?.signal?.aborted === true) rest.notTried();
        options?.signal?.throwIfAborted();
        if (!(error instanceof AssistantError)) throw error;
        const { message: reason } = error;
        const note = noteOf(error);
        if (note === 'budget-spent') rest.notTried();
        else rest.failed();
        logger.warn({ composer: first.name, note, reason }, 'composer failed: using the next one');
        return instead({ note, reason }, ...asked);
      }
    },
  };
}

/** @throws the error itself, when it is none that another composer helps against. */
function noteOf(error: AssistantError): FallbackNote {
  if (error.code === 'model-unavailable' || error.code === 'budget-spent') return error.code;
  throw error;
}

/** Counts failures in a row; after some of them a try is given only now and then, one at a time, until one succeeds. */
function createRest({ now, onEvent }: Pick<Given, 'now' | 'onEvent'>) {
  let failures = 0;
  let restsUntil = 0;
  return {
    mayTry: (): boolean => {
      if (failures < FAILURES_TO_REST) return true;
      if (now() < restsUntil) return false;
      restsUntil = now() + REST_MS;
      return true;
    },
    failed: (): void => {
      failures += 1;
      if (failures < FAILURES_TO_REST) return;
      restsUntil = now() + REST_MS;
      if (failures === FAILURES_TO_REST) onEvent?.({ kind: 'rested', isResting: true });
    },
    /** The try came to nothing, for no fault of the composer: the next question may try. */
    notTried: (): void => {
      restsUntil = 0;
    },
    over: (): void => {
      if (failures >= FAILURES_TO_REST) onEvent?.({ kind: 'rested', isResting: false });
      failures = 0;
    },
  };
}
