import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { AssistantError } from '../../errors.ts';
import type { Surface } from '../surface.ts';

/** Requests below a path that another surface answers, such as Slack's events below "/slack/". */
export type Mount = { path: string; handle: RequestListener };

type Given = {
  app: Hono;
  /** 0 lets the system choose one. */
  port: number;
  mounts?: readonly Mount[];
  /** Told the port once the pages can be opened. */
  onListening?: (port: number) => void;
};

/** Connections that are idle when the server stops are closed at once; those under way get so long. */
const FINISH_MS = 5_000;

/** The source pages on a port, with what other surfaces mount beside them. */
export function createWebSurface({ app, port, mounts = [], onListening }: Given): Surface {
  const pages = getRequestListener(app.fetch);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const mount = mounts.find((each) => path.startsWith(each.path));
    if (mount === undefined) void pages(request, response);
    else mount.handle(request, response);
  });
  return {
    name: 'web',
    start: async () => {
      await listen(server, port);
      const address = server.address();
      onListening?.(typeof address === 'object' && address !== null ? address.port : port);
    },
    stop: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const state =
        cause.code === 'EADDRINUSE'
          ? 'another program listens there'
          : cause.code === 'EACCES'
            ? 'the system does not allow it'
            : cause.message;
      const message = `Cannot show the source pages on port ${port}: ${state}`;
      reject(new AssistantError('surface-unavailable', message, { cause, hint: 'Set PORT to a free port' }));
    });
    server.listen(port, () => resolve());
  });
}

function close(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
