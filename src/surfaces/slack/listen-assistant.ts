import { type App, Assistant } from '@slack/bolt';
import { z } from 'zod';
import type { Desk } from './desk.ts';
import { answer, originOf } from './listen-messages.ts';
import { MessageEvent } from './slack-events.ts';
import { suggestPrompts } from './suggest-prompts.ts';

const DAY_MS = 86_400_000;
/** A viewed channel is forgotten after a day. */
const CONTEXT_TTL_MS = DAY_MS;

const ThreadContext = z.object({
  channel_id: z.string().optional(),
  team_id: z.string().optional(),
  enterprise_id: z.string().nullish(),
});

const Started = z.object({
  assistant_thread: z.object({
    user_id: z.string(),
    channel_id: z.string(),
    thread_ts: z.string(),
    context: ThreadContext.default({}),
  }),
});

/**
 * The legacy Assistant container, through the same answers. Contexts are kept apart by team, channel and thread: Bolt's
 * own store hands one person's viewed channel to the next. No channel is read; answers come from the documents only.
 */
export function listenToAssistant(app: App, desk: Desk): void {
  const { catalogue, clock, store } = desk;
  const assistant = new Assistant({
    threadContextStore: {
      get: async ({ payload, context }) => {
        const key = contextKey(context.teamId, payload);
        const { channel_id, team_id, enterprise_id } = ThreadContext.catch({}).parse(await store.get(key));
        return {
          ...(channel_id === undefined ? {} : { channel_id }),
          ...(team_id === undefined ? {} : { team_id }),
          ...(enterprise_id === undefined ? {} : { enterprise_id }),
        };
      },
      save: async ({ payload, context }) => {
        const started = Started.safeParse(payload).data;
        if (started === undefined) return;
        const value = started.assistant_thread.context;
        await store.set(contextKey(context.teamId, payload), value, { ttlMs: CONTEXT_TTL_MS });
      },
    },
    threadStarted: async ({ event, context, setSuggestedPrompts, saveThreadContext }) => {
      await saveThreadContext();
      const user = event.assistant_thread.user_id;
      const askedBy = desk.hashOf({ team: context.teamId ?? 'unknown', user });
      const language = await desk.personal.language(askedBy);
      await setSuggestedPrompts({ prompts: suggestPrompts(catalogue, { language, nowMs: clock() }) });
    },
    threadContextChanged: ({ saveThreadContext }) => saveThreadContext(),
    userMessage: async (args) => {
      const event = MessageEvent.safeParse(args.message).data;
      if (event === undefined) return;
      const titled = (await desk.threads.find(placeOf(args.context.teamId, event))) === undefined;
      await answer(desk, { event, origin: originOf(args), titled });
    },
  });
  app.assistant(assistant);
}

const placeOf = (team: string | undefined, { channel, ts, thread_ts }: MessageEvent) => ({
  team: team ?? 'unknown',
  channel,
  ts: thread_ts ?? ts,
});

const contextKey = (team: string | undefined, payload: unknown): string => {
  const started = Started.safeParse(payload).data?.assistant_thread;
  const message = MessageEvent.safeParse(payload).data;
  const channel = started?.channel_id ?? message?.channel ?? '';
  const thread = started?.thread_ts ?? message?.thread_ts ?? '';
  return `slack/context/${team ?? 'unknown'}/${channel}/${thread}`;
};
