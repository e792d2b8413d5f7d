import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Json } from './fake-discord-world.ts';

const Packet = z.looseObject({ op: z.int(), d: z.unknown() });
const Identify = z.looseObject({
  token: z.string(),
  intents: z.int(),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const Resume = z.looseObject({ session_id: z.string(), seq: z.int() });

const INTENT = {
  guilds: 1,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

type Session = {
  id: string;
  intents: number;
  sequence: number;
  sent: { sequence: number; packet: string }[];
  socket: WebSocket | undefined;
};

type Given = {
  server: Server;
  token: string;
  /** A final close in answer to every identify. */
  refuses: number | undefined;
  ready: (session: string, shard: [number, number]) => Json;
  guilds: () => Json[];
  gatewayUrl: () => string;
};

/** Discord's gateway: hello, identify, resume with replay, heartbeats, and events by intent. */
export function createFakeGateway({ server, token, refuses, ready, guilds, gatewayUrl }: Given) {
  const sessions: Session[] = [];
  const sockets = new WebSocketServer({ server });
  const identifies: number[] = [];

  const dispatch = (session: Session, event: string, data: Json): void => {
    session.sequence += 1;
    const packet = JSON.stringify({ op: 0, t: event, s: session.sequence, d: data });
    session.sent.push({ sequence: session.sequence, packet });
    session.socket?.send(packet);
  };

  const identify = (socket: WebSocket, data: unknown): void => {
    const { token: given, intents, shard } = Identify.parse(data);
    identifies.push(Date.now());
    if (refuses !== undefined) {
      socket.close(refuses);
      return;
    }
    if (given !== token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    if ((intents & PRIVILEGED) !== 0) {
      socket.close(4014, 'Disallowed intent(s).');
      return;
    }
    const session: Session = { id: `session-${sessions.length}`, intents, sequence: 0, sent: [], socket };
    sessions.push(session);
    dispatch(session, 'READY', {
      ...ready(session.id, shard ?? [0, 1]),
      resume_gateway_url: gatewayUrl(),
    });
    for (const guild of guilds()) dispatch(session, 'GUILD_CREATE', guild);
  };

  const resume = (socket: WebSocket, data: unknown): void => {
    const { session_id: id, seq } = Resume.parse(data);
    const session = sessions.find((each) => each.id === id);
    if (session === undefined) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    session.socket = socket;
    for (const { sequence, packet } of session.sent) if (sequence > seq) socket.send(packet);
    dispatch(session, 'RESUMED', {});
  };

  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    socket.on('message', (raw: Buffer) => {
      const { op, d } = Packet.parse(JSON.parse(raw.toString()));
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op === 2) identify(socket, d);
      if (op === 6) resume(socket, d);
    });
    socket.on('close', () => {
      for (const session of sessions) if (session.socket === socket) session.socket = undefined;
    });
  });

  return {
    identifies,
    isConnected: () => sessions.some(({ socket }) => socket !== undefined),
    /** An event for every session that asked for it. `needs`: names of intents. */
    send: (event: string, data: Json, needs: readonly (keyof typeof INTENT)[] = []) => {
      for (const session of sessions)
        if (needs.every((need) => (session.intents & INTENT[need]) !== 0)) dispatch(session, event, data);
    },
    /** True when sessions get the content of messages that do not concern the assistant. */
    readsContent: () => sessions.some(({ intents }) => (intents & INTENT.messageContent) !== 0),
    /** Cuts every connection, as a network does; `replayFrom` makes the resume begin that many events earlier. */
    cut: ({ code = 4000, replay = 0 }: { code?: number; replay?: number } = {}) => {
      for (const session of sessions) {
        for (const each of session.sent.slice(session.sent.length - replay))
          each.sequence = Number.MAX_SAFE_INTEGER;
        session.socket?.close(code);
      }
    },
    stop: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}
