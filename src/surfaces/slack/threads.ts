import { z } from 'zod';
import type { Store } from '../../stores/store.ts';

const DAY_MS = 86_400_000;
/** A thread that nobody wrote in for a week starts anew. */
const THREAD_TTL_MS = 7 * DAY_MS;
/** Twice the minute in which an edit may update its answer. */
const ANSWERED_TTL_MS = 120_000;

const Thread = z.object({
  /** Hashes of those who asked here. */
  askers: z.array(z.string()),
  /** Who wrote last: "assistant" or a hash. */
  lastVoice: z.string(),
});
/** A thread in which the assistant has answered. */
export type Thread = z.infer<typeof Thread>;

const Answered = z.object({ text: z.string(), posted: z.array(z.string()), atMs: z.number() });
/** An answered message: what was asked and which messages answered it. */
export type Answered = z.infer<typeof Answered>;

export type ThreadPlace = { team: string; channel: string; ts: string };

/** Remembers where the assistant is engaged, without anyone's words but the asked ones, for two minutes. */
export type Threads = {
  find: (place: ThreadPlace) => Promise<Thread | undefined>;
  heard: (place: ThreadPlace, voice: string) => Promise<void>;
  answered: (thread: ThreadPlace, given: { askedBy: string }) => Promise<void>;
  rememberAnswer: (message: ThreadPlace, answered: Answered) => Promise<void>;
  findAnswer: (message: ThreadPlace) => Promise<Answered | undefined>;
};

const key = ({ team, channel, ts }: ThreadPlace): string => `${team}/${channel}/${ts}`;

/** Threads over a store. */
export function createThreads(store: Store): Threads {
  const find = async (place: ThreadPlace): Promise<Thread | undefined> =>
    Thread.safeParse(await store.get(`slack/thread/${key(place)}`)).data;
  const save = (place: ThreadPlace, thread: Thread): Promise<void> =>
    store.set(`slack/thread/${key(place)}`, thread, { ttlMs: THREAD_TTL_MS });
  return {
    find,
    heard: async (place, voice) => {
      const thread = await find(place);
      if (thread !== undefined && thread.lastVoice !== voice)
        await save(place, { ...thread, lastVoice: voice });
    },
    answered: async (place, { askedBy }) => {
      const askers = (await find(place))?.askers ?? [];
      await save(place, { askers: [...new Set([...askers, askedBy])], lastVoice: 'assistant' });
    },
    rememberAnswer: (message, answered) =>
      store.set(`slack/answered/${key(message)}`, answered, { ttlMs: ANSWERED_TTL_MS }),
    findAnswer: async (message) => Answered.safeParse(await store.get(`slack/answered/${key(message)}`)).data,
  };
}
