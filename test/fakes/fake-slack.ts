import { createHmac, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { createFakeSlackApi } from './fake-slack-api.ts';
import { FakeSlackWorld } from './fake-slack-world.ts';

export const SIGNING_SECRET = 'signing-secret-of-the-fake';

/** What Slack sends: the kind decides how it is wrapped. */
export type Delivery = {
  kind: 'events_api' | 'interactive' | 'slash_commands';
  payload: Readonly<Record<string, unknown>>;
  retry?: { num: number; reason: string };
};

/** What came back, and after how many milliseconds. */
export type Acknowledged = { ms: number; payload: unknown; status: number };

/** Slack allows three seconds. */
const ACK_LIMIT_MS = 3000;

const Ack = z.looseObject({ envelope_id: z.string(), payload: z.unknown().optional() });

/** A workspace of Slack on a free port of this machine: Web API, Socket Mode, signed HTTP. */
export async function startFakeSlack() {
  const world = new FakeSlackWorld();
  const acks = new Map<string, (payload: unknown) => void>();
  const sockets = new Set<WebSocket>();
  let waiting: PromiseWithResolvers<WebSocket> = Promise.withResolvers();
  let port = 0;
  const handle = createFakeSlackApi(world, { socketUrl: () => `ws://127.0.0.1:${port}/link` });
  const server = createServer((request, response) => void handle(request, response));
  const socketServer = new WebSocketServer({ server });
  socketServer.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data) => {
      const { envelope_id, payload } = Ack.parse(JSON.parse(textOf(data)));
      acks.get(envelope_id)?.(payload);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
    waiting.resolve(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  const base = `http://127.0.0.1:${port}`;

  const late = (ms: number, what: string): void => {
    if (ms > ACK_LIMIT_MS) world.fault('acknowledgement', [`${what} after ${Math.round(ms)} ms`]);
  };
  const viaSocket = async ({ kind, payload, retry }: Delivery): Promise<Acknowledged> => {
    const socket = [...sockets].at(-1) ?? (await waiting.promise);
    const envelope = randomUUID();
    const startedMs = performance.now();
    const answered = Promise.withResolvers();
    acks.set(envelope, answered.resolve);
    const timer = setTimeout(() => answered.reject(new Error(`No acknowledgement of ${kind}`)), ACK_LIMIT_MS);
    socket.send(
      JSON.stringify({
        envelope_id: envelope,
        type: kind,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(retry === undefined ? {} : { retry_attempt: retry.num, retry_reason: retry.reason }),
      }),
    );
    try {
      const acknowledged = await answered.promise;
      return { ms: performance.now() - startedMs, payload: acknowledged, status: 200 };
    } catch (error) {
      world.fault('acknowledgement', [`missing for ${kind}`]);
      throw error;
    } finally {
      clearTimeout(timer);
      acks.delete(envelope);
    }
  };
  const viaHttp =
    (url: string) =>
    async ({ kind, payload, retry }: Delivery): Promise<Acknowledged> => {
      const { body, type } = encode(kind, payload);
      const startedMs = performance.now();
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': type,
          ...sign(body),
          ...(retry === undefined
            ? {}
            : { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }),
        },
        body,
      });
      const words = await response.text();
      const ms = performance.now() - startedMs;
      late(ms, kind);
      if (response.status !== 200) world.fault('acknowledgement', [`status ${response.status} for ${kind}`]);
      return { ms, payload: words.startsWith('{') ? JSON.parse(words) : words, status: response.status };
    };
  return {
    world,
    base,
    apiUrl: `${base}/api/`,
    viaSocket,
    viaHttp,
    /** Slack recycles a connection: says so and closes it. */
    dropSockets: (): void => {
      waiting = Promise.withResolvers();
      for (const socket of sockets) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
        sockets.delete(socket);
      }
    },
    connected: () => sockets.size,
    stop: async (): Promise<void> => {
      for (const socket of sockets) socket.terminate();
      socketServer.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type FakeSlack = Awaited<ReturnType<typeof startFakeSlack>>;

const encode = (kind: Delivery['kind'], payload: Delivery['payload']): { body: string; type: string } => {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const form = new URLSearchParams(
    kind === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.entries(payload).map(([key, value]) => [key, String(value)]),
  );
  return { body: form.toString(), type: 'application/x-www-form-urlencoded' };
};

const textOf = (data: RawData): string =>
  Buffer.isBuffer(data)
    ? data.toString('utf8')
    : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)]).toString('utf8');

const MS_PER_SECOND = 1000;

/** Slack's signature of a body. */
export const sign = (body: string, secret = SIGNING_SECRET): Record<string, string> => {
  const timestamp = String(Math.floor(Date.now() / MS_PER_SECOND));
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` };
};
