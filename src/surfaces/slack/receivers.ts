import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, type Logger as BoltLogger, SocketModeReceiver } from '@slack/bolt';
import type { InstallationStore } from '@slack/bolt';
import type { Logger } from '../../logger.ts';
import { clientOptions, socketClientOptions } from './client-options.ts';
import { EVENTS_PATH, REDIRECT_PATH, type SlackConnection } from './connection.ts';
import { BOT_SCOPES } from './scopes.ts';

/** Time to a pong, and between a closed socket and the next one: short, since questions wait meanwhile. */
const SOCKET_WAIT_MS = 2000;

/** Handles a request of Node's HTTP server. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Questions over a socket; a failing reconnect is one line in the log and not the end of the process. */
export function createSocketReceiver(
  { appToken, apiUrl }: { appToken: string; apiUrl: string | undefined },
  { logger, log }: { logger: BoltLogger; log: Logger },
): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    clientPingTimeout: SOCKET_WAIT_MS,
    installerOptions: { clientOptions: socketClientOptions({ apiUrl, logger }) },
  });
  const { client } = receiver;
  const start = client.start.bind(client);
  let hasStarted = false;
  client.start = async () => {
    try {
      const opened = await start();
      hasStarted = true;
      return opened;
    } catch (error) {
      if (!hasStarted) throw error;
      log.error({ err: error }, 'slack socket is lost: check SLACK_APP_TOKEN, then restart');
      return { ok: false };
    }
  };
  return receiver;
}

type HttpOptions = {
  connection: Extract<SlackConnection, { signingSecret: string }>;
  apiUrl: string | undefined;
  publicUrl: string | undefined;
  installs: InstallationStore | undefined;
  logger: BoltLogger;
};

/** Signed requests; with OAuth also the pages of an install. */
export function createHttpReceiver({
  connection,
  apiUrl,
  publicUrl,
  installs,
  logger,
}: HttpOptions): HTTPReceiver {
  const frame = { signingSecret: connection.signingSecret, endpoints: [EVENTS_PATH], logger };
  if (connection.kind === 'http' || installs === undefined) return new HTTPReceiver(frame);
  const { clientId, clientSecret, stateSecret } = connection;
  return new HTTPReceiver({
    ...frame,
    clientId,
    clientSecret,
    stateSecret,
    installationStore: installs,
    scopes: [...BOT_SCOPES],
    ...(publicUrl === undefined ? {} : { redirectUri: publicUrl.replace(/\/$/, '') + REDIRECT_PATH }),
    installerOptions: {
      redirectUriPath: REDIRECT_PATH,
      stateVerification: true,
      clientOptions: clientOptions({ apiUrl, logger }),
    },
  });
}

/** A receiver as a handler for a server that others share; what is not Slack's is not found. */
export const handlerOf =
  (receiver: HTTPReceiver): RequestHandler =>
  (request, response) => {
    try {
      receiver.requestListener(request, response);
    } catch {
      response.writeHead(404).end();
    }
  };
