import { AssistantError } from '../../errors.ts';

/** Milliseconds that a backend may take for one call: far above a healthy one, below what a person waits for. */
export const STORE_TIME_LIMIT_MS = 5_000;

type Guarded = {
  /** What is opened and closed, for messages; the address holds no password. */
  name: string;
  address: string;
  close: () => void | Promise<void>;
};

/** Calls to a backend that end in time, and fail with `store-unavailable` in words that name it. */
export type CallGuard = {
  /** `action` completes "Cannot … the store". */
  attempt: <T>(action: string, work: () => T | Promise<T>) => Promise<T>;
  /** Closes the backend; every later call fails, and closing again does nothing. */
  close: () => Promise<void>;
};

/** Guards the calls to one backend. */
export function guardCalls(backend: Guarded): CallGuard {
  let state: 'open' | 'closed' = 'open';
  const attempt = async <T>(action: string, work: () => T | Promise<T>): Promise<T> => {
    try {
      return await withinTimeLimit(work);
    } catch (error) {
      throw unavailable(backend, action, error);
    }
  };
  return {
    attempt: (action, work) =>
      state === 'open'
        ? attempt(action, work)
        : Promise.reject(unavailable(backend, action, new Error('the store is closed'))),
    close: async () => {
      if (state === 'closed') return;
      state = 'closed';
      await attempt('close', backend.close);
    },
  };
}

async function withinTimeLimit<T>(work: () => T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no reply within ${STORE_TIME_LIMIT_MS} ms`)),
      STORE_TIME_LIMIT_MS,
    );
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
  }
}

function unavailable({ name, address }: Guarded, action: string, cause: unknown): AssistantError {
  return new AssistantError(
    'store-unavailable',
    `Cannot ${action} the store "${address}": ${stateOf(cause)}`,
    {
      cause,
      hint: `Check that ${name} can be reached and written to, or set STORE_URL to another store`,
    },
  );
}

/** Several addresses tried in vain make an error without a message of its own. */
function stateOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(stateOf).join(', ');
  return cause instanceof Error ? cause.message : String(cause);
}
