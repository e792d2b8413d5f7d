import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './read-discord-body.ts';
import { createCallback } from './fake-discord-callbacks.ts';
import { createMessages } from './fake-discord-messages.ts';
import { commandRoutes } from './fake-discord-commands.ts';
import type { Interaction } from './fake-discord-interactions.ts';
import { BOT_ID, botUser, DM_ID, GUILD_ID, Json, QUIET_CHANNEL_ID } from './fake-discord-world.ts';

export type Call = { method: string; path: string; body: Json; at: number };
export type Answered = { status: number; body?: unknown; headers?: Record<string, string> };

/** What the fake remembers; tests read it. */
export type World = {
  calls: Call[];
  violations: string[];
  messages: Map<string, Json>;
  interactions: Map<string, Interaction>;
  commands: { global: Json[]; guild: Json[] };
  /** Failures to come: the next calls that match are answered so. */
  failures: { method: string; path: RegExp; answer: Answered; times: number }[];
  nextId: () => string;
  gatewayUrl: () => string;
};

const missing = { status: 404, body: { code: 10_008, message: 'Unknown Message' } };

export type Route = { method: string; path: RegExp; answer: (call: Call, parts: string[]) => Answered };

/** REST v10, as far as an assistant needs it. */
export function createRest(world: World) {
  const { fault, post, edit } = createMessages(world);
  const callback = createCallback(world);

  const webhook =
    (act: (call: Call, interaction: Interaction, parts: string[]) => Answered) =>
    (call: Call, parts: string[]): Answered => {
      const interaction = [...world.interactions.values()].find(({ token }) => token === parts[0]);
      if (interaction === undefined)
        return { status: 404, body: { code: 10_015, message: 'Unknown Webhook' } };
      if (interaction.isExpired)
        return { status: 401, body: { code: 50_027, message: 'Invalid Webhook Token' } };
      if (interaction.acknowledgedAfterMs === undefined)
        fault(call, ['used a token before the acknowledgement']);
      return act(call, interaction, parts);
    };

  const sendMessage = (call: Call, [channel]: string[]): Answered => {
    if (channel === QUIET_CHANNEL_ID) {
      fault(call, ['a message without permission']);
      return { status: 403, body: { code: 50_013, message: 'Missing Permissions' } };
    }
    const nonce = call.body.nonce;
    if (nonce === undefined || call.body.enforce_nonce !== true) fault(call, ['no enforced nonce']);
    const same = [...world.messages.values()].find(
      (message) => nonce !== undefined && message.nonce === nonce,
    );
    if (same !== undefined) return { status: 200, body: same };
    const reference = Json.safeParse(call.body.message_reference).data;
    if (reference !== undefined && reference.fail_if_not_exists !== false)
      fault(call, ['a reply that fails when the question is deleted']);
    return {
      status: 200,
      body: post(call, { channel_id: channel, ...(channel === DM_ID ? {} : { guild_id: GUILD_ID }) }),
    };
  };

  const routes: Route[] = [
    {
      method: 'GET',
      path: /^\/gateway\/bot/,
      answer: () => ({
        status: 200,
        body: {
          url: world.gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 1 },
        },
      }),
    },
    {
      method: 'GET',
      path: /^\/users\/@me$/,
      answer: () => ({ status: 200, body: { ...botUser, id: BOT_ID } }),
    },
    ...commandRoutes('global', world, fault),
    ...commandRoutes('guild', world, fault),
    { method: 'POST', path: /^\/interactions\/(\d+)\/([^/]+)\/callback/, answer: callback },
    {
      method: 'PATCH',
      path: /^\/webhooks\/\d+\/([^/]+)\/messages\/([^?]+)/,
      answer: webhook((call, interaction, [, id]) => {
        const message = id === '@original' ? interaction.original : world.messages.get(String(id));
        if (message === undefined) return missing;
        delete message.loading;
        return { status: 200, body: edit(call, message) };
      }),
    },
    {
      method: 'GET',
      path: /^\/webhooks\/\d+\/([^/]+)\/messages\/@original/,
      answer: webhook((_call, { original }) =>
        original === undefined ? missing : { status: 200, body: original },
      ),
    },
    {
      method: 'DELETE',
      path: /^\/webhooks\/\d+\/([^/]+)\/messages\/([^?]+)/,
      answer: webhook((_call, interaction) => {
        interaction.original = { deleted: true };
        return { status: 204 };
      }),
    },
    {
      method: 'POST',
      path: /^\/webhooks\/\d+\/([^/?]+)/,
      answer: webhook((call, interaction) => {
        const message = post(call, { webhook: true, channel_id: DM_ID });
        interaction.followUps.push(message);
        return { status: 200, body: message };
      }),
    },
    { method: 'POST', path: /^\/channels\/(\d+)\/messages$/, answer: sendMessage },
    {
      method: 'GET',
      path: /^\/channels\/\d+\/messages\/(\d+)/,
      answer: (_call, [id]) => {
        const message = world.messages.get(String(id));
        return message === undefined ? missing : { status: 200, body: message };
      },
    },
    {
      method: 'PATCH',
      path: /^\/channels\/\d+\/messages\/(\d+)/,
      answer: (call, [id]) => {
        const message = world.messages.get(String(id));
        return message === undefined ? missing : { status: 200, body: edit(call, message) };
      },
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/typing/,
      answer: (call, [id]) => {
        if (id === QUIET_CHANNEL_ID) fault(call, ['typing where it may not speak']);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages\/(\d+)\/threads/,
      answer: (call, [channel, id]) => {
        const name = String(call.body.name);
        if (name.length < 1 || name.length > 100) fault(call, ['thread name']);
        return {
          status: 201,
          body: {
            id,
            type: 11,
            name,
            parent_id: channel,
            guild_id: GUILD_ID,
            owner_id: BOT_ID,
            thread_metadata: {
              archived: false,
              auto_archive_duration: 1440,
              archive_timestamp: new Date().toISOString(),
              locked: false,
            },
          },
        };
      },
    },
  ];

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(String(request.url)).replace(/^\/api\/v10/, '');
    const call: Call = {
      method: String(request.method),
      path,
      body: await readBody(request),
      at: Date.now(),
    };
    world.calls.push(call);
    const { status, body, headers } = answerFor(call, world, routes);
    response.writeHead(status, {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
}

function answerFor(call: Call, world: World, routes: readonly Route[]): Answered {
  const failure = world.failures.find(
    ({ method, path, times }) => times > 0 && method === call.method && path.test(call.path),
  );
  if (failure !== undefined) {
    failure.times -= 1;
    return failure.answer;
  }
  for (const { method, path, answer } of routes) {
    const match = method === call.method ? path.exec(call.path) : null;
    if (match !== null) return answer(call, match.slice(1));
  }
  world.violations.push(`${call.method} ${call.path}: no such route in the fake`);
  return { status: 404, body: { code: 0, message: '404: Not Found' } };
}
