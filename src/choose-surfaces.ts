import { randomBytes, randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { Settings } from './config.ts';
import { createClaims } from './delivery/create-claims.ts';
import { createRateLimits } from './delivery/rate-limits.ts';
import type { Logger } from './logger.ts';
import { baseUrlOf, type OpenAssistant } from './open-assistant.ts';
import { findReferences } from './retrieval/find-references.ts';
import { resolveReferences } from './retrieval/resolve-references.ts';
import type { ChatParts } from './surfaces/chat/chat-parts.ts';
import { surfaces } from './surfaces/index.ts';
import type { Surface } from './surfaces/surface.ts';
import type { Streams } from './surfaces/terminal/streams.ts';
import type { Metrics } from './surfaces/web/metrics.ts';
import type { Mount } from './surfaces/web/surface.ts';

/** Passages on a page of search results. */
const FOUND_PASSAGES = 20;

/** Questions that one person may ask a minute: more than anybody reads, and little for the machine. */
const QUESTIONS_A_MINUTE = 20;

const MINUTE_MS = 60_000;

type Given = {
  streams: Streams;
  /** The window of the terminal chat. */
  output: Writable;
  settings: Settings;
  logger: Logger;
  house: OpenAssistant;
  metrics: Metrics;
  /** The person in the terminal has left. */
  onLeave: () => void;
};

/** The surfaces whose settings are present, the source pages first; the terminal chat where there is no other place to ask. */
export async function chooseSurfaces(given: Given): Promise<Surface[]> {
  const { settings, streams } = given;
  const mounts: Mount[] = [];
  const chats: Surface[] = [];
  if (settings.slack.kind !== 'absent') {
    const { apiUrl, peopleChannel, ...connection } = settings.slack;
    const createSlackSurface = await surfaces.slack();
    const slack = createSlackSurface(
      { ...chatParts(given), peopleChannel },
      { connection, apiUrl, publicUrl: settings.web.publicUrl },
    );
    if (connection.kind !== 'socket') mounts.push({ path: '/slack/', handle: slack.handleRequest });
    chats.push(slack);
  }
  if (settings.discord.kind === 'present') {
    const createDiscordSurface = await surfaces.discord();
    chats.push(createDiscordSurface(settings.discord, chatParts(given)));
  }
  const web = await openWeb(given, mounts);
  return chats.length === 0 && streams.isInteractive ? [web, await openTerminal(given)] : [web, ...chats];
}

/** What the surfaces of chat platforms share. */
function chatParts({ house, settings, logger }: Given): ChatParts {
  const { retentionDays, hashSalt = randomBytes(32).toString('hex') } = settings.privacy;
  return {
    assistant: house.assistant,
    catalogue: house.catalogue,
    conversations: house.conversations,
    store: house.store,
    claims: createClaims({ store: house.store }),
    limits: createRateLimits({ count: QUESTIONS_A_MINUTE, periodMs: MINUTE_MS }),
    log: logger,
    clock: () => Date.now(),
    privacy: { retentionDays, hashSalt },
  };
}

async function openWeb(
  { house, settings, metrics, logger, streams }: Given,
  mounts: Mount[],
): Promise<Surface> {
  const { catalogue, search } = house;
  const { createWebSurface, createApp } = await surfaces.web();
  const app = createApp({
    catalogue,
    metrics,
    baseUrl: baseUrlOf(settings),
    search: async (words, { signal }) => ({
      named: resolveReferences(findReferences(words).references, catalogue).flatMap((each) =>
        each.kind === 'found' ? each.records : [],
      ),
      evidence: await search(words, { limit: FOUND_PASSAGES, signal }),
    }),
  });
  return createWebSurface({
    app,
    port: settings.web.port,
    mounts,
    onListening: (port) => {
      if (streams.isInteractive) void streams.write(`Source pages: http://localhost:${port}\n`);
      logger.info({ port }, 'source pages can be opened');
    },
  });
}

async function openTerminal({ house, streams, output, onLeave }: Given): Promise<Surface> {
  const createTerminalSurface = await surfaces.terminal();
  return createTerminalSurface({
    assistant: house.assistant,
    input: streams.input,
    output,
    hasColours: streams.hasColours,
    sessionId: `terminal:${randomUUID()}`,
    language: streams.language,
    onLeave,
  });
}
