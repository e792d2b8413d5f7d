import {
  App,
  type AuthorizeResult,
  type HTTPReceiver,
  type InstallationStore,
  type Logger as BoltLogger,
  type SocketModeReceiver,
  webApi,
} from '@slack/bolt';
import { AssistantError } from '../../errors.ts';
import type { Surface } from '../surface.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import type { SlackConnection } from './connection.ts';
import { createDesk } from './desk.ts';
import { createInstalls } from './installs.ts';
import { listenToAll } from './listen-to-all.ts';
import { createHttpReceiver, createSocketReceiver, handlerOf, type RequestHandler } from './receivers.ts';
import { lockRotation } from './rotation-lock.ts';
import type { SlackParts } from './slack-parts.ts';

/** Slack takes about one post a second in a channel. */
const POST_INTERVAL_MS = 1000;
/** Time for questions under way when the surface stops. */
const DRAIN_MS = 10_000;

/** The Slack surface; `handleRequest` takes what arrives under `/slack/` where Slack is reached over HTTP. */
export type SlackSurface = Surface & { handleRequest: RequestHandler };

type Options = {
  connection: SlackConnection;
  /** Another base of the Web API, with a slash at its end. */
  apiUrl?: string | undefined;
  /** The base of addresses that Slack calls back. */
  publicUrl?: string | undefined;
  /** Milliseconds between two posts to one channel. */
  postIntervalMs?: number | undefined;
};

/** Slack, over a socket or over HTTP. */
export function createSlackSurface(
  parts: SlackParts,
  { connection, apiUrl, publicUrl, postIntervalMs = POST_INTERVAL_MS }: Options,
): SlackSurface {
  const { log } = parts;
  const logger = createBoltLogger(log);
  const shared = clientOptions({ apiUrl, logger });
  const desk = createDesk(parts, { clientOptions: shared, postIntervalMs });
  const installs =
    connection.kind === 'oauth'
      ? createInstalls({ store: parts.store, secret: connection.stateSecret })
      : undefined;
  let receiver: HTTPReceiver | SocketModeReceiver | undefined;
  let handle: RequestHandler | undefined;

  return {
    name: 'slack',
    start: async () => {
      const authorize =
        connection.kind === 'oauth' ? undefined : await authorizeWith(connection.botToken, shared);
      const created = createReceiver(parts, { connection, apiUrl, publicUrl, installs, logger });
      handle = 'requestListener' in created ? handlerOf(created) : undefined;
      const app = new App({
        receiver: created,
        ...(authorize === undefined ? {} : { authorize }),
        clientOptions: { ...shared },
        logger,
        convoStore: false,
        extendedErrorHandler: true,
      });
      listenToAll(app, desk, installs);
      receiver = created;
      if ('client' in created) await created.start().catch(refuse('SLACK_APP_TOKEN'));
      log.info({ connection: connection.kind }, 'slack is listening');
    },
    stop: async () => {
      const stopped = receiver;
      receiver = undefined;
      handle = undefined;
      if (stopped !== undefined && 'client' in stopped) await stopped.client.disconnect();
      await desk.underWay.drain(DRAIN_MS);
    },
    handleRequest: (request, response) => {
      if (handle === undefined) response.writeHead(503, { 'retry-after': '5' }).end();
      else handle(request, response);
    },
  };
}

type ReceiverOptions = Pick<Options, 'connection' | 'apiUrl' | 'publicUrl'> & {
  installs: Required<InstallationStore> | undefined;
  logger: BoltLogger;
};

function createReceiver(
  { log, store, clock }: SlackParts,
  { connection, apiUrl, publicUrl, installs, logger }: ReceiverOptions,
): HTTPReceiver | SocketModeReceiver {
  if (connection.kind === 'socket')
    return createSocketReceiver({ appToken: connection.appToken, apiUrl }, { logger, log });
  const receiver = createHttpReceiver({ connection, apiUrl, publicUrl, installs, logger });
  const { installer } = receiver;
  if (installer !== undefined && installs !== undefined)
    installer.authorize = lockRotation(installer.authorize.bind(installer), { store, installs, clock });
  return receiver;
}

/** Asks Slack who the token belongs to, once; a wrong one is one clear line at the start. */
async function authorizeWith(
  token: string,
  options: webApi.WebClientOptions,
): Promise<(source: { teamId?: string | undefined }) => Promise<AuthorizeResult>> {
  const client = new webApi.WebClient(token, options);
  const {
    bot_id: botId,
    user_id: botUserId,
    team_id,
  } = await client.auth.test().catch(refuse('SLACK_BOT_TOKEN'));
  return (source) => {
    const teamId = source.teamId ?? team_id;
    return Promise.resolve({
      botToken: token,
      ...(botId === undefined ? {} : { botId }),
      ...(botUserId === undefined ? {} : { botUserId }),
      ...(teamId === undefined ? {} : { teamId }),
    });
  };
}

const refuse =
  (setting: string) =>
  (cause: unknown): never => {
    const reason = cause instanceof webApi.WebAPIPlatformError ? cause.data.error : 'Slack cannot be reached';
    throw new AssistantError('surface-unavailable', `Cannot start Slack with "${setting}": ${reason}`, {
      cause,
      hint: `Copy ${setting} again from the app's page at https://api.slack.com/apps, or check the network`,
    });
  };
