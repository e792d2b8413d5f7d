import { afterEach, describe, expect, it } from 'vitest';
import type { SlackConnection } from '../../../src/surfaces/slack/connection.ts';
import { exampleCatalogue } from '../../fakes/example-catalogue.ts';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { SIGNING_SECRET, sign } from '../../fakes/fake-slack.ts';
import { createScriptedAssistant } from '../../fakes/scripted-slack-assistant.ts';
import { HTTP, SOCKET, type SlackHarness, startSlackHarness } from '../../fakes/slack-harness.ts';

const OAUTH: SlackConnection = {
  kind: 'oauth',
  clientId: 'client',
  clientSecret: 'secret',
  stateSecret: 'state-secret',
  signingSecret: SIGNING_SECRET,
};

const open: SlackHarness[] = [];
const prepare = async (connection: SlackConnection) => {
  const assistant = createScriptedAssistant(() => exampleAnswer({ language: 'en', answerId: 'a1' }));
  const harness = await startSlackHarness({ assistant, catalogue: exampleCatalogue, connection });
  open.push(harness);
  return harness;
};
const start = async (connection: SlackConnection) => {
  const harness = await prepare(connection);
  await harness.surface.start();
  return harness;
};

afterEach(async () => {
  const ended = open.splice(0);
  for (const { stop } of ended) await stop();
  expect(ended.flatMap(({ world }) => world.faults)).toEqual([]);
});

describe('starting', () => {
  it('with a wrong bot token is one clear error that names the setting and not the token', async () => {
    const { surface } = await prepare({
      ...SOCKET,
      kind: 'socket',
      botToken: 'xoxb-wrong',
      appToken: 'xapp-good',
    });
    await expect(surface.start()).rejects.toMatchObject({
      code: 'surface-unavailable',
      message: 'Cannot start Slack with "SLACK_BOT_TOKEN": invalid_auth',
    });
  });

  it('with a wrong app token names that one', async () => {
    const { surface } = await prepare({ kind: 'socket', botToken: 'xoxb-good', appToken: 'xapp-wrong' });
    await expect(surface.start()).rejects.toThrow('Cannot start Slack with "SLACK_APP_TOKEN": invalid_auth');
  });

  it('may be stopped twice, and asks to wait before it', async () => {
    const { surface, appUrl } = await prepare(HTTP);
    expect((await fetch(`${appUrl}/slack/events`, { method: 'POST' })).status).toBe(503);
    await surface.start();
    await surface.stop();
    await surface.stop();
  });
});

describe('Socket Mode', () => {
  it('opens another socket when Slack closes one, and answers what is asked then', async () => {
    const { slack, world, people, deliver, until } = await start(SOCKET);
    slack.dropSockets();
    await until('a new socket', () => slack.connected() === 1);
    await deliver(people.mention({ text: 'still there?' }));
    await until('an answer', () => world.visible('C1').length === 1);
  });

  it('survives Slack refusing a new socket for a while', async () => {
    const { slack, world, people, deliver, until } = await start(SOCKET);
    world.refuse('apps.connections.open', { status: 500, error: 'internal_error' }, 2);
    slack.dropSockets();
    await until('a new socket', () => slack.connected() === 1);
    await deliver(people.mention({ text: 'still there?' }));
    await until('an answer', () => world.visible('C1').length === 1);
  });
});

describe('HTTP', () => {
  it('refuses a wrong signature and a page that is not there', async () => {
    const { appUrl, world } = await start(HTTP);
    const body = JSON.stringify({ type: 'event_callback', event: { type: 'app_mention' } });
    const headers = { 'content-type': 'application/json', ...sign(body, 'another secret') };
    const refused = await fetch(`${appUrl}/slack/events`, { method: 'POST', headers, body });
    expect(refused.status).toBe(401);
    expect((await fetch(`${appUrl}/slack/nothing`)).status).toBe(404);
    expect(world.messages).toEqual([]);
  });

  it('answers the challenge of a new address', async () => {
    const { appUrl } = await start(HTTP);
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const headers = { 'content-type': 'application/json', ...sign(body) };
    const response = await fetch(`${appUrl}/slack/events`, { method: 'POST', headers, body });
    expect(await response.text()).toContain('abc');
  });
});

describe('OAuth', () => {
  const install = async ({ appUrl }: SlackHarness, { forged = false } = {}) => {
    const page = await fetch(`${appUrl}/slack/install`);
    const state = /state=([^"&]+)/.exec(await page.text())?.[1] ?? '';
    const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
    const target = `${appUrl}/slack/oauth_redirect?code=good-code&state=${forged ? 'forged' : state}`;
    return fetch(target, { headers: { cookie }, redirect: 'manual' });
  };

  it('keeps an install encrypted and answers its workspace', async () => {
    const harness = await start(OAUTH);
    const { store, world, people, deliver, until } = harness;
    expect((await install(harness)).status).toBeLessThan(400);
    const [key = ''] = await store.keys('slack/install/');
    expect(key).toBe('slack/install/T000001');
    expect(JSON.stringify(await store.get(key))).not.toContain('xox');
    await deliver(people.mention({ text: 'remittances?' }));
    await until('an answer', () => world.visible('C1').length === 1);
  });

  it('refuses a forged state', async () => {
    const harness = await start(OAUTH);
    expect((await install(harness, { forged: true })).status).toBe(400);
    expect(await harness.store.keys('slack/install/')).toEqual([]);
  });

  it('refreshes an ending token once, however many events arrive', async () => {
    const harness = await start(OAUTH);
    const { world, people, deliver, until, store } = harness;
    await install(harness);
    const { createInstalls } = await import('../../../src/surfaces/slack/installs.ts');
    const installs = createInstalls({ store, secret: 'state-secret' });
    const query = { teamId: 'T000001', enterpriseId: undefined, isEnterpriseInstall: false };
    const installation = await installs.fetchInstallation(query);
    if (installation.bot === undefined) throw new Error('no bot');
    installation.bot.expiresAt = Math.floor(Date.now() / 1000) + 60;
    await installs.storeInstallation(installation);
    await Promise.all(['a?', 'b?', 'c?'].map((text) => deliver(people.mention({ text }))));
    await until('three answers', () => world.visible('C1').length === 3);
    const refreshes = world.calls.filter(({ given }) => given.grant_type === 'refresh_token');
    expect(refreshes).toHaveLength(1);
  });

  it('forgets a workspace that removes the app or revokes its token', async () => {
    const harness = await start(OAUTH);
    const { people, deliver, store, until } = harness;
    for (const event of [
      { type: 'app_uninstalled' },
      { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } },
    ]) {
      await install(harness);
      expect(await store.keys('slack/install/')).toHaveLength(1);
      await deliver(people.event(event));
      let left = 1;
      await until('no install', () => {
        void store.keys('slack/install/').then((keys) => (left = keys.length));
        return left === 0;
      });
    }
  });
});
