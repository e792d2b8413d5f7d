import { webApi } from '@slack/bolt';
import { createPace, type Pace } from '../../delivery/pace.ts';
import type { CommandCall } from '../../replies/reply.ts';
import { hashPerson } from '../chat/hash-person.ts';
import { createKeptReplies, type KeptReplies } from './kept-replies.ts';
import { createPersonalData, type PersonalData } from './personal-data.ts';
import type { SlackParts } from './slack-parts.ts';
import { createThreads, type Threads } from './threads.ts';
import { createUnderWay, type UnderWay } from './under-way.ts';

/** Tokens whose own clients for status calls are kept; more workspaces than this are served all the same. */
const MAX_STATUS_CLIENTS = 200;
/** A status is worth little after this time. */
const STATUS_TIMEOUT_MS = 5000;

/** Everything that listeners work with. */
export type Desk = SlackParts & {
  kept: KeptReplies;
  personal: PersonalData;
  threads: Threads;
  underWay: UnderWay;
  /** One post a second in each channel. */
  pace: Pace;
  /** Set to false by the first workspace answer that says there is no such method. */
  hasStatus: { value: boolean };
  /** A client whose refused calls hold nobody up. */
  statusClient: (token: string | undefined) => webApi.WebClient;
  hashOf: (person: { team: string; user: string }) => string;
  /** A call of a command with words as typed; undefined when there is no such command. */
  callOf: (name: string, words: string) => CommandCall | undefined;
};

/** The desk over its parts and the options that every Slack client shares. */
export function createDesk(
  parts: SlackParts,
  { clientOptions, postIntervalMs }: { clientOptions: webApi.WebClientOptions; postIntervalMs: number },
): Desk {
  const { store, clock, privacy, assistant } = parts;
  const clients = new Map<string, webApi.WebClient>();
  const { retentionDays, hashSalt } = privacy;
  return {
    ...parts,
    kept: createKeptReplies({ store, retentionDays }),
    personal: createPersonalData({ store, retentionDays, clock }),
    threads: createThreads(store),
    underWay: createUnderWay(),
    pace: createPace({ intervalMs: postIntervalMs, retryAfterMs }),
    hasStatus: { value: true },
    statusClient: (token = '') => {
      const known = clients.get(token);
      if (known !== undefined) return known;
      if (clients.size >= MAX_STATUS_CLIENTS) clients.clear();
      const client = new webApi.WebClient(token, {
        ...clientOptions,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout: STATUS_TIMEOUT_MS,
      });
      clients.set(token, client);
      return client;
    },
    hashOf: ({ team, user }) => hashPerson(`slack/${team}/${user}`, hashSalt),
    callOf: (name, words) => {
      const command = assistant.commands.find((candidate) => candidate.name === name);
      return command === undefined ? undefined : { name, arguments: command.readWords(words) };
    },
  };
}

const MS_PER_SECOND = 1000;

/** Slack says how long to wait when it has had enough; the client itself has then given up waiting. */
const retryAfterMs = (error: unknown): number | undefined =>
  error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * MS_PER_SECOND : undefined;
