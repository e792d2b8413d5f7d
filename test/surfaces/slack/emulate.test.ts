import { once } from 'node:events';
import { createServer } from 'node:http';
import { webApi } from '@slack/bolt';
import { createEmulator } from 'emulate';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createConversations } from '../../../src/conversation/create-conversations.ts';
import { createClaims } from '../../../src/delivery/create-claims.ts';
import { openMemoryStore } from '../../../src/stores/memory.ts';
import { createSlackSurface } from '../../../src/surfaces/slack/surface.ts';
import { exampleCatalogue } from '../../fakes/example-catalogue.ts';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { SIGNING_SECRET, sign } from '../../fakes/fake-slack.ts';
import { createScriptedAssistant } from '../../fakes/scripted-slack-assistant.ts';

const USER_TOKEN = 'xoxp-user';
const BOT_TOKEN = 'xoxb-bot';
const SCOPES = ['chat:write', 'channels:read', 'channels:history', 'channels:join', 'users:read'];
/** Polls of the thread until the reply stands there. */
const POLLS = 100;

const ended: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

const startApp = async (apiUrl: string) => {
  const store = await openMemoryStore();
  const surface = createSlackSurface(
    {
      assistant: createScriptedAssistant(() => exampleAnswer({ language: 'en', answerId: 'a1' })),
      catalogue: exampleCatalogue,
      conversations: createConversations({ store }),
      store,
      claims: createClaims({ store }),
      log: pino({ level: 'silent' }),
      clock: () => Date.now(),
      privacy: { retentionDays: 30, hashSalt: 'salt' },
    },
    {
      connection: { kind: 'http', botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET },
      apiUrl,
      postIntervalMs: 0,
    },
  );
  await surface.start();
  const server = createServer(surface.handleRequest).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ended.push(
    () => surface.stop(),
    () => Promise.resolve(server.close()),
  );
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/slack/events`;
};

describe('the Slack surface in an emulated workspace', () => {
  it('replies to a mention in its thread, as conversations.replies tells', async () => {
    const slack = await createEmulator({
      service: 'slack',
      port: 0,
      seed: {
        tokens: {
          [USER_TOKEN]: { login: 'alice', scopes: SCOPES },
          [BOT_TOKEN]: { login: 'gcm-assistant', scopes: SCOPES },
        },
        slack: {
          team: { name: 'Network', domain: 'network' },
          users: [
            { name: 'alice', real_name: 'Alice', email: 'alice@example.com' },
            { name: 'gcm-assistant', real_name: 'GCM assistant', email: 'bot@example.com' },
          ],
          channels: [{ name: 'general', topic: 'General' }],
        },
      },
    });
    ended.push(() => slack.close());
    const apiUrl = `${slack.url}/api/`;
    const eventsUrl = await startApp(apiUrl);
    const user = new webApi.WebClient(USER_TOKEN, { slackApiUrl: apiUrl, retryConfig: { retries: 0 } });
    const { channels = [] } = await user.conversations.list();
    const channel = channels.find(({ name }) => name === 'general')?.id ?? '';
    const { user_id, team_id } = await new webApi.WebClient(BOT_TOKEN, { slackApiUrl: apiUrl }).auth.test();
    const text = `<@${user_id ?? ''}> what about remittances?`;
    const { ts = '' } = await user.chat.postMessage({ channel, text });
    const { user_id: alice } = await user.auth.test();
    const body = JSON.stringify({
      type: 'event_callback',
      team_id,
      event_id: 'Ev1',
      event: { type: 'app_mention', user: alice, text, ts, channel, event_ts: ts },
      authorizations: [{ team_id, user_id, is_bot: true, enterprise_id: null, is_enterprise_install: false }],
    });
    const headers = { 'content-type': 'application/json', ...sign(body) };
    expect((await fetch(eventsUrl, { method: 'POST', headers, body })).status).toBe(200);
    let replies: { text?: string }[] = [];
    for (let poll = 0; poll < POLLS && replies.length < 2; poll += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      replies = (await user.conversations.replies({ channel, ts })).messages ?? [];
    }
    expect(replies.map((reply) => reply.text?.split('\n')[0])).toEqual([text, '*Found in 2 places:*']);
  });
});
