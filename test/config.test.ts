import { readFileSync } from 'node:fs';
import { inspect, parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, type Settings } from '../src/config.ts';
import { DEFAULT_MODEL } from '../src/config/openai-settings.ts';
import { AssistantError } from '../src/errors.ts';

/** Every setting that the README promises. */
const NAMES = [
  ...['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_API_URL'],
  'SLACK_PEOPLE_CHANNEL',
  ...['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'],
  ...['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID', 'DISCORD_GUILD_ID', 'DISCORD_API_URL'],
  ...['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL', 'OPENAI_EMBEDDING_MODEL'],
  ...['OPENAI_TOKENS_PER_DAY', 'OPENAI_TOKENS_PER_USER_PER_DAY'],
  ...['STORE_URL', 'DATA_DIR', 'KNOWLEDGE_DIR', 'PORT', 'PUBLIC_URL'],
  ...['RETENTION_DAYS', 'HASH_SALT', 'LOG_LEVEL'],
];

/** What readSettings() says is wrong, a line a problem; nothing when it takes the settings. */
function problemsOf(environment: Record<string, string>): string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (!(error instanceof AssistantError)) throw error;
    expect(error.code).toBe('settings-invalid');
    return error.message.split('\n').slice(1);
  }
}

const DEFAULTS: Settings = {
  slack: { kind: 'absent' },
  discord: { kind: 'absent' },
  openai: { kind: 'absent' },
  store: { url: 'sqlite:data/assistant.sqlite' },
  folders: { data: 'data', knowledge: 'knowledge' },
  web: { port: 3000, publicUrl: undefined },
  privacy: { retentionDays: 30, hashSalt: undefined },
  logLevel: 'info',
};

describe('readSettings()', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toEqual(DEFAULTS);
  });

  it('takes empty and blank settings as not given, and other names as none of its business', () => {
    expect(readSettings({ SLACK_BOT_TOKEN: '', PORT: '  ', DISCORD_TOKEN: undefined, PATH: '/bin' })).toEqual(
      DEFAULTS,
    );
  });

  it('leaves out white space around a value', () => {
    expect(readSettings({ PORT: ' 8080 ', HASH_SALT: 'salt\n' })).toMatchObject({
      web: { port: 8080 },
      privacy: { hashSalt: 'salt' },
    });
  });

  it('puts the store into the data folder unless it is told otherwise', () => {
    expect(readSettings({ DATA_DIR: '/var/gcm' }).store.url).toBe('sqlite:/var/gcm/assistant.sqlite');
    expect(readSettings({ DATA_DIR: '/var/gcm', STORE_URL: 'memory:' }).store.url).toBe('memory:');
  });

  it('reads Slack in Socket Mode, over HTTP, and for several workspaces', () => {
    const bot = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_API_URL: 'http://127.0.0.1:9000/api/' };
    const socket = {
      kind: 'socket',
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
      apiUrl: 'http://127.0.0.1:9000/api',
    };
    expect(readSettings({ ...bot, SLACK_APP_TOKEN: 'xapp-1' }).slack).toEqual(socket);
    expect(readSettings({ ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 'signed' }).slack).toEqual(
      socket,
    );
    expect(readSettings({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'signed' }).slack).toEqual({
      kind: 'http',
      botToken: 'xoxb-1',
      signingSecret: 'signed',
      apiUrl: undefined,
    });
    expect(
      readSettings({
        SLACK_CLIENT_ID: '1.2',
        SLACK_CLIENT_SECRET: 'secret',
        SLACK_STATE_SECRET: 'state',
        SLACK_SIGNING_SECRET: 'signed',
      }).slack,
    ).toEqual({
      kind: 'oauth',
      clientId: '1.2',
      clientSecret: 'secret',
      stateSecret: 'state',
      signingSecret: 'signed',
      apiUrl: undefined,
    });
  });

  it('reads the channel of the people who are asked, however Slack is reached', () => {
    const channel = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_PEOPLE_CHANNEL: 'C0123456789' };
    for (const partner of [{ SLACK_APP_TOKEN: 'xapp-1' }, { SLACK_SIGNING_SECRET: 'signed' }])
      expect(readSettings({ ...channel, ...partner }).slack).toMatchObject({ peopleChannel: 'C0123456789' });
  });

  it('reads Discord with and without a guild', () => {
    const given = { DISCORD_TOKEN: 'token', DISCORD_APPLICATION_ID: '123' };
    const expected = {
      kind: 'present',
      token: 'token',
      applicationId: '123',
      guildId: undefined,
      apiUrl: undefined,
    };
    expect(readSettings(given).discord).toEqual(expected);
    expect(readSettings({ ...given, DISCORD_GUILD_ID: '456' }).discord).toEqual({
      ...expected,
      guildId: '456',
    });
  });

  it('reads a model with a key, and one on a server without', () => {
    const tokens = { perDay: undefined, perPerson: undefined };
    const model = { kind: 'present', model: DEFAULT_MODEL, embeddingModel: undefined, tokens };
    expect(readSettings({ OPENAI_API_KEY: 'sk-1' }).openai).toEqual({
      ...model,
      apiKey: 'sk-1',
      baseUrl: undefined,
    });
    expect(
      readSettings({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/', OPENAI_MODEL: 'llama' }).openai,
    ).toEqual({ ...model, model: 'llama', apiKey: undefined, baseUrl: 'http://127.0.0.1:11434/v1' });
  });

  it('reads how many tokens a day may cost, all people together and one of them', () => {
    const limits = { OPENAI_TOKENS_PER_DAY: '200000', OPENAI_TOKENS_PER_USER_PER_DAY: '20000' };
    expect(readSettings({ OPENAI_API_KEY: 'sk-1', ...limits }).openai).toMatchObject({
      tokens: { perDay: 200_000, perPerson: 20_000 },
    });
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'a' }, 'SLACK_BOT_TOKEN needs a partner: SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: 'a' }, 'SLACK_BOT_TOKEN is missing: SLACK_APP_TOKEN is set'],
    [{ SLACK_SIGNING_SECRET: 'a' }, 'SLACK_BOT_TOKEN is missing: SLACK_SIGNING_SECRET is set'],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_BOT_TOKEN begins with xoxb-'],
    [
      { SLACK_BOT_TOKEN: 'a', SLACK_APP_TOKEN: 'b', SLACK_API_URL: 'slack' },
      'SLACK_API_URL must be an address',
    ],
    [{ SLACK_PEOPLE_CHANNEL: '#help-desk' }, 'SLACK_PEOPLE_CHANNEL must be the id of a channel'],
    [{ DISCORD_TOKEN: 'a' }, 'DISCORD_APPLICATION_ID is missing'],
    [{ DISCORD_APPLICATION_ID: '1' }, 'DISCORD_TOKEN is missing'],
    [{ DISCORD_TOKEN: 'a', DISCORD_APPLICATION_ID: 'gcm' }, 'DISCORD_APPLICATION_ID must be an id'],
    [{ DISCORD_API_URL: 'ftp://host' }, 'DISCORD_API_URL must be an address'],
    [{ OPENAI_MODEL: 'a' }, 'OPENAI_API_KEY or OPENAI_BASE_URL is missing'],
    [{ OPENAI_BASE_URL: 'localhost:1234' }, 'OPENAI_BASE_URL must be an address'],
    [{ OPENAI_TOKENS_PER_DAY: '0' }, 'OPENAI_TOKENS_PER_DAY must be a whole number from 1 to'],
    [{ OPENAI_TOKENS_PER_USER_PER_DAY: '2e4' }, 'OPENAI_TOKENS_PER_USER_PER_DAY must be a whole number'],
    [
      { STORE_URL: 'mysql://host' },
      'STORE_URL cannot be used, as it names no known kind of store. Use one of',
    ],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '3e3' }, 'PORT must be a whole number'],
    [{ PUBLIC_URL: 'gcm.example.org' }, 'PUBLIC_URL must be an address'],
    [{ RETENTION_DAYS: '-1' }, 'RETENTION_DAYS must be a whole number from 0 to 3650'],
    [{ RETENTION_DAYS: '1.5' }, 'RETENTION_DAYS must be a whole number'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error'],
  ])('names the one problem of %o', (environment, problem) => {
    const problems = problemsOf(environment);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('names each missing part of Slack for several workspaces, and a token that has no place there', () => {
    const problems = problemsOf({ SLACK_CLIENT_ID: '1', SLACK_BOT_TOKEN: 'xoxb-1' });
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'SLACK_CLIENT_SECRET',
      'SLACK_STATE_SECRET',
      'SLACK_SIGNING_SECRET',
      'SLACK_BOT_TOKEN',
    ]);
  });

  it('names all problems at once, those within a group too', () => {
    const problems = problemsOf({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_API_URL: 'slack',
      DISCORD_GUILD_ID: 'guild',
      OPENAI_EMBEDDING_MODEL: 'small',
      STORE_URL: 'nowhere',
      PORT: 'a',
      RETENTION_DAYS: 'b',
      LOG_LEVEL: 'c',
    });
    expect(problems.map((line) => line.split(' ')[0]).toSorted()).toEqual([
      'DISCORD_APPLICATION_ID',
      'DISCORD_GUILD_ID',
      'DISCORD_TOKEN',
      'LOG_LEVEL',
      'OPENAI_API_KEY',
      'PORT',
      'RETENTION_DAYS',
      'SLACK_API_URL',
      'SLACK_BOT_TOKEN',
      'STORE_URL',
    ]);
  });

  it('never repeats a value, whatever stands where', () => {
    const secret = fc.stringMatching(
      /^(?:|postgres:\/\/u:|redis:\/\/|xoxb-)sesame[0-9]{6}(?:|@host|#@h\/d)$/,
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...NAMES), secret, { minKeys: 1 }), (environment) => {
        try {
          readSettings(environment);
        } catch (error) {
          expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('sesame');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('.env.example', () => {
  const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));

  it('lists every setting once', () => {
    expect(Object.keys(example).toSorted()).toEqual(NAMES.toSorted());
  });

  it('changes nothing when it is copied as it is', () => {
    expect(readSettings(example)).toEqual(DEFAULTS);
  });
});
