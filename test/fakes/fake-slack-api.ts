import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { FakeSlackWorld, SlackArguments } from './fake-slack-world.ts';

export const TEAM = 'T000001';
export const BOT_USER = 'UBOT';
export const BOT_TOKEN = 'xoxb-good';
export const APP_TOKEN = 'xapp-good';

const Arguments = z.record(z.string(), z.unknown());

type Answer = Readonly<Record<string, unknown>>;

const MAX_RESPONSE_USES = 5;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of request) if (piece instanceof Uint8Array) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
};

const parseValue = (value: string): unknown =>
  /^[[{]|^(?:true|false)$/.test(value) ? JSON.parse(value) : value;

const parseBody = (body: string, type: string | undefined): SlackArguments =>
  type?.includes('json') === true
    ? Arguments.parse(JSON.parse(body))
    : Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, parseValue(value)]));

/** The Web API of a fake workspace: refuses what Slack refuses, and notes every broken rule. */
export function createFakeSlackApi(world: FakeSlackWorld, { socketUrl }: { socketUrl: () => string }) {
  const auth = (token: string): Answer =>
    token.startsWith('xoxb-good')
      ? { ok: true, team_id: TEAM, user_id: BOT_USER, bot_id: 'B000001', user: 'assistant', url: 'x' }
      : { ok: false, error: 'invalid_auth' };
  const stored = (result: object): Answer =>
    'error' in result ? { ok: false, ...result } : { ok: true, ...result };
  const viewed = (result: object): Answer =>
    'error' in result ? { ok: false, ...result } : { ok: true, view: result };

  const methods: Record<string, (given: SlackArguments, token: string) => Answer> = {
    'auth.test': (_, token) => auth(token),
    'apps.connections.open': (_, token) =>
      token === APP_TOKEN ? { ok: true, url: socketUrl() } : { ok: false, error: 'invalid_auth' },
    'chat.postMessage': (given) => stored(world.post('chat.postMessage', given)),
    'chat.postEphemeral': (given) => stored(world.post('chat.postEphemeral', given)),
    'chat.update': (given) => stored(world.update(given)),
    'chat.delete': (given) => {
      const at = world.messages.findIndex(({ ts }) => ts === given.ts);
      world.deleted.push(...world.messages.splice(at, 1).map(({ ts }) => ts));
      return { ok: true };
    },
    'conversations.replies': (given) => ({
      ok: true,
      messages: world.messages.filter(({ threadTs, ts }) => threadTs === given.ts || ts === given.ts),
    }),
    'views.open': (given) => viewed(world.showView('views.open', given)),
    'views.push': (given) => viewed(world.showView('views.push', given)),
    'views.update': (given) => viewed(world.showView('views.update', given)),
    'views.publish': (given) => viewed(world.showView('views.publish', given)),
    'assistant.threads.setStatus': (given) => {
      world.setStatus(given);
      return { ok: true };
    },
    'assistant.threads.setTitle': (given) => {
      world.titles.push(String(given.title));
      return { ok: true };
    },
    'assistant.threads.setSuggestedPrompts': (given) => {
      if (!Array.isArray(given.prompts) || given.prompts.length === 0 || given.prompts.length > 4)
        world.fault('setSuggestedPrompts', ['not 1 to 4 prompts']);
      world.prompts.push(given);
      return { ok: true };
    },
    'oauth.v2.access': (given) => {
      const isRefresh = given.grant_type === 'refresh_token';
      if (!isRefresh && given.code !== 'good-code') return { ok: false, error: 'invalid_code' };
      return {
        ok: true,
        app_id: 'A1',
        authed_user: { id: 'UADMIN' },
        scope: 'chat:write',
        token_type: 'bot',
        access_token: isRefresh ? 'xoxb-good-2' : 'xoxb-good-oauth',
        refresh_token: 'xoxe-1',
        expires_in: 43_200,
        bot_user_id: BOT_USER,
        team: { id: TEAM, name: 'Team' },
        enterprise: null,
        is_enterprise_install: false,
      };
    },
  };

  const call = (method: string, given: SlackArguments, token: string): { status: number; answer: Answer } => {
    world.calls.push({ method, given });
    const refusal = world.takeRefusal(method);
    if (refusal !== undefined) return { status: refusal.status, answer: { ok: false, error: refusal.error } };
    const run = methods[method];
    if (run === undefined) {
      world.fault(method, ['unknown method']);
      return { status: 404, answer: { ok: false, error: 'unknown_method' } };
    }
    const answer = run(given, token);
    if (answer.ok !== true) world.rejected.push(`${method}: ${String(answer.error)}`);
    return { status: 200, answer };
  };

  const respond = (id: string, given: SlackArguments): { status: number; answer: Answer } => {
    world.responses.push({ id, given });
    const uses = world.responses.filter((response) => response.id === id).length;
    if (uses > MAX_RESPONSE_USES) world.fault('response_url', [`used ${uses} times`]);
    if ('markdown_text' in given) world.fault('response_url', ['markdown_text']);
    const channel = 'response';
    if (given.delete_original !== true)
      world.post('chat.postEphemeral', { ...given, channel, user: `response:${id}`, unfurl_links: false });
    return { status: 200, answer: { ok: true } };
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const given = parseBody(
      body === '' ? '{}' : body,
      body === '' ? 'json' : request.headers['content-type'],
    );
    const [, kind = '', name = ''] = (request.url ?? '').split('/');
    const { token: bodyToken } = given;
    const token =
      request.headers.authorization?.replace('Bearer ', '') ??
      (typeof bodyToken === 'string' ? bodyToken : '');
    const { status, answer } = kind === 'response' ? respond(name, given) : call(name, given, token);
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(status === 429 ? { 'retry-after': '1' } : {}),
    });
    response.end(JSON.stringify(answer));
  };
}
