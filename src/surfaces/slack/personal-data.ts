import { z } from 'zod';
import { Language } from '../../retrieval/query.ts';
import type { Store } from '../../stores/store.ts';

const DAY_MS = 86_400_000;
/** Questions that the App Home shows. */
const MAX_RECENT = 5;
/** Characters of a question that are kept: what a button can show and ask again. */
const MAX_QUESTION = 300;

const Recent = z.array(z.string());
/** A vote as the store holds it, for the report on gaps. */
type Vote = { answerId: string; vote: 'up' | 'down'; reason?: string; surface: 'slack'; atMs: number };

/** What is kept of a person, by hash: recent questions, votes, the language of the App Home. */
export type PersonalData = {
  remember: (askedBy: string, question: string) => Promise<void>;
  recent: (askedBy: string) => Promise<readonly string[]>;
  /** Idempotent: a second vote on the same answer takes the place of the first. */
  vote: (askedBy: string, given: { answerId: string; vote: 'up' | 'down'; reason?: string }) => Promise<void>;
  language: (askedBy: string) => Promise<Language>;
  setLanguage: (askedBy: string, language: Language) => Promise<void>;
  deleteAll: (askedBy: string) => Promise<void>;
};

/** Personal data over a store; with `retentionDays` 0 no question is kept. */
export function createPersonalData({
  store,
  retentionDays,
  clock,
}: {
  store: Store;
  retentionDays: number;
  clock: () => number;
}): PersonalData {
  const ttlMs = Math.max(retentionDays, 1) * DAY_MS;
  const recentKey = (askedBy: string): string => `slack/recent/${askedBy}`;
  const languageKey = (askedBy: string): string => `slack/language/${askedBy}`;
  const recent = async (askedBy: string): Promise<readonly string[]> =>
    Recent.catch([]).parse(await store.get(recentKey(askedBy)));
  return {
    remember: async (askedBy, question) => {
      const words = question.trim().slice(0, MAX_QUESTION);
      if (retentionDays === 0 || words === '') return;
      const others = (await recent(askedBy)).filter((other) => other !== words);
      await store.set(recentKey(askedBy), [words, ...others].slice(0, MAX_RECENT), { ttlMs });
    },
    recent,
    vote: async (askedBy, { answerId, vote, reason }) => {
      const frame = { answerId, vote, surface: 'slack', atMs: clock() } as const;
      const value: Vote = reason === undefined ? frame : { ...frame, reason };
      await store.set(`feedback/${askedBy}/${answerId}`, value, { ttlMs });
    },
    language: async (askedBy) => Language.catch('en').parse(await store.get(languageKey(askedBy))),
    setLanguage: (askedBy, language) => store.set(languageKey(askedBy), language, { ttlMs }),
    deleteAll: async (askedBy) => {
      await store.delete(recentKey(askedBy));
      await store.delete(languageKey(askedBy));
      for (const key of await store.keys(`feedback/${askedBy}/`)) await store.delete(key);
    },
  };
}
