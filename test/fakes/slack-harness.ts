import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import type { Assistant } from '../../src/assistant.ts';
import { createConversations } from '../../src/conversation/create-conversations.ts';
import { createClaims } from '../../src/delivery/create-claims.ts';
import type { RateLimits } from '../../src/delivery/rate-limits.ts';
import type { Catalogue } from '../../src/knowledge/catalogue.ts';
import { openMemoryStore } from '../../src/stores/memory.ts';
import type { SlackConnection } from '../../src/surfaces/slack/connection.ts';
import { createSlackSurface } from '../../src/surfaces/slack/surface.ts';
import { APP_TOKEN, BOT_TOKEN } from './fake-slack-api.ts';
import { createFakePeople } from './fake-slack-people.ts';
import { SIGNING_SECRET, startFakeSlack } from './fake-slack.ts';

/** Longest wait for something that the surface does by itself. */
const PATIENCE_MS = 8000;
const POLL_MS = 5;

type Options = {
  assistant: Assistant;
  catalogue: Catalogue;
  connection?: SlackConnection;
  peopleChannel?: string;
  limits?: RateLimits;
  postIntervalMs?: number;
};

export const SOCKET: SlackConnection = { kind: 'socket', botToken: BOT_TOKEN, appToken: APP_TOKEN };
export const HTTP: SlackConnection = {
  kind: 'http',
  botToken: BOT_TOKEN,
  signingSecret: SIGNING_SECRET,
};

/** A Slack surface at work in a fake workspace; `lines` are its warnings and errors. */
export async function startSlackHarness({
  assistant,
  catalogue,
  connection = SOCKET,
  postIntervalMs = 0,
  ...more
}: Options) {
  const slack = await startFakeSlack();
  const store = await openMemoryStore();
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
  const surface = createSlackSurface(
    {
      assistant,
      catalogue,
      conversations: createConversations({ store }),
      store,
      claims: createClaims({ store }),
      log,
      clock: () => Date.now(),
      privacy: { retentionDays: 30, hashSalt: 'salt' },
      ...more,
    },
    { connection, apiUrl: slack.apiUrl, postIntervalMs },
  );
  const server = createServer(surface.handleRequest);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const appUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const deliver = connection.kind === 'socket' ? slack.viaSocket : slack.viaHttp(`${appUrl}/slack/events`);
  return {
    slack,
    world: slack.world,
    people: createFakePeople(slack.world, { base: slack.base }),
    store,
    surface,
    lines,
    appUrl,
    deliver,
    /** Waits until something holds; names it when it never does. */
    until: async (what: string, holds: () => boolean): Promise<void> => {
      const endMs = performance.now() + PATIENCE_MS;
      while (!holds()) {
        if (performance.now() > endMs) throw new Error(`Never happened: ${what}\n${lines.join('')}`);
        await wait(POLL_MS);
      }
    },
    /** Long enough for a wrong reply to arrive. */
    quiet: () => wait(150),
    stop: async (): Promise<void> => {
      await surface.stop();
      server.closeAllConnections();
      server.close();
      await slack.stop();
      await store.close();
    },
  };
}

export type SlackHarness = Awaited<ReturnType<typeof startSlackHarness>>;
