import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/config.ts';
import { type OpenAssistant, openAssistant } from '../../../src/open-assistant.ts';
import { replyFromRecord } from '../../../src/replies/reply-from-record.ts';
import { LANGUAGES } from '../../../src/retrieval/query.ts';
import { renderReply } from '../../../src/surfaces/discord/render.ts';
import { MessageBody, messageFaults, messageText } from '../../fakes/discord-message-rules.ts';
import { BOT_ID, botUser, DM_ID, person } from '../../fakes/fake-discord-world.ts';
import { MemoryLog } from '../../fakes/memory-log.ts';
import { idsOf, textOf, until } from '../../fakes/read-discord.ts';
import { openHouse } from './discord-house.ts';

const PREPARATION_MS = 120_000;
const DAY_MS = 60_000;

let real: OpenAssistant;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'discord-day-'));
  const settings = readSettings({ DATA_DIR: folder, PUBLIC_URL: 'https://migration.example' });
  real = await openAssistant({ settings, logger: pino({ level: 'silent' }), storeUrl: 'memory:' });
}, PREPARATION_MS);

afterAll(async () => {
  await real.closeAll();
  await rm(folder, { recursive: true });
});

const HOSTILE =
  '@everyone <@1200000000000000007> <@&1> # Big [x](https://evil.example) ```code``` ||s|| objective 24';

const COMMANDS = [
  ['ask', { question: 'can cities give people without papers some kind of ID?' }],
  ['ask', { question: '¿qué dice el pacto sobre mandar dinero a casa más barato?', private: true }],
  ['ask', { question: HOSTILE }],
  ['ask', { question: 'how many visas will Canada give to nurses in 2026?', language: 'fr' }],
  ['objective', {}],
  ['objective', { number: 15 }],
  ['objective', { words: 'remittances' }],
  ['objective', { number: 15, action: 'b' }],
  ['practice', { query: '12' }],
  ['practice', { query: 'Portugal' }],
  ['recommendation', { number: '3.6' }],
  ['sdg', { target: '10.7' }],
  ['organisation', { name: 'IOM' }],
  ['search', { words: 'firewalls' }],
  ['sources', {}],
  ['help', {}],
] as const;

const TYPED = [
  ['objective', 'number', '', 4],
  ['objective', 'number', '1', 4],
  ['objective', 'words', 'money', 3],
  ['practice', 'query', '', 3],
  ['practice', 'query', 'Portu', 3],
  ['recommendation', 'number', '', 3],
  ['sdg', 'target', '', 3],
  ['organisation', 'name', 'I', 3],
  ['nothing', 'at-all', 'x', 3],
] as const;

describe('a day in Discord', () => {
  it(
    'passes without a broken limit, a live ping or an error, from commands to a restart',
    { timeout: DAY_MS },
    async () => {
      const log = new MemoryLog();
      const parts = { assistant: real.assistant, catalogue: real.catalogue, log: log.logger };
      let house = await openHouse(parts);
      const { discord } = house;

      for (const [command, option, typed, type] of TYPED) {
        const typing = discord.typing(command, option, typed, { type, locale: 'fr' });
        await until(() => typing.callback !== undefined);
      }
      const menus: string[] = [];
      for (const [name, options] of COMMANDS)
        for (const locale of ['en-US', 'es-419', 'fr', 'pt-BR']) {
          const asked = discord.slash(name, options, { locale });
          await until(() => textOf(asked.original) !== '');
          const ids = idsOf(asked.original);
          menus.push(...ids.filter((id) => id.includes(':run:')).map((id) => id.slice(0, 40)));
          const next = ids.find((id) => id.includes(':n1'));
          if (next === undefined) continue;
          discord.press(next, asked.original, { locale });
          await until(() => /"label":"2 \w+ \d+"/.test(JSON.stringify(asked.original)));
        }
      expect(menus.length).toBeGreaterThan(0);

      const question = discord.say({
        content: `<@${BOT_ID}> can cities give ID cards?`,
        mentions: [botUser],
      });
      discord.say({ content: HOSTILE, channel: DM_ID });
      discord.say({ content: `<@${BOT_ID}> ${HOSTILE}`, mentions: [botUser], author: person(4) });
      await until(() => discord.posted().length === 3);
      discord.gateway.cut({ replay: 2 });
      await until(() => discord.gateway.isConnected());
      discord.again(question);
      discord.failures.push({
        method: 'POST',
        path: /\/messages$/,
        times: 1,
        answer: { status: 503, body: {} },
      });
      discord.say({ content: `<@${BOT_ID}> what about remittances?`, mentions: [botUser] });
      await until(() => discord.posted().length === 4);

      const target = discord.message({
        content: `Do firewalls exist between hospitals and police? ${HOSTILE}`,
      });
      const draft = discord.menu('Draft an answer', target, { locale: 'pt-BR' });
      await until(() => idsOf(draft.original).length >= 4);
      const claim = discord.menu('Check this claim', target);
      await until(() => textOf(claim.original) !== '');

      await house.surface.stop();
      house = await openHouse({ ...parts, discord, store: house.store });
      const sources = idsOf(draft.original).find((id) => id.includes(':sources:')) ?? '';
      discord.press(sources, draft.original);
      await until(() => idsOf(draft.original).some((id) => id.includes(':choose:')));
      const choose = idsOf(draft.original).find((id) => id.includes(':choose:')) ?? '';
      const [value = ''] = /"value":"([^"]+)"/.exec(JSON.stringify(draft.original))?.slice(1) ?? [];
      discord.press(choose, draft.original, { values: [value] });
      await until(() => !idsOf(draft.original).some((id) => id.includes(':choose:')));
      discord.press(idsOf(draft.original).find((id) => id.includes(':post:')) ?? '', draft.original);
      await until(() => discord.posted().length === 5);

      await house.close();
      expect(discord.violations).toEqual([]);
      expect(discord.posted()).toHaveLength(5);
      expect(log.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
    },
  );

  it(
    'draws every record of the documents in every language within Discord’s limits, with its words',
    () => {
      for (const record of real.catalogue.records)
        for (const language of LANGUAGES) {
          const reply = replyFromRecord(record, {
            language,
            catalogue: real.catalogue,
            linkTo: (id) => `https://migration.example/${id}`,
          });
          const pages = renderReply(reply, { id: '1300000000000000001', style: 'components' });
          expect([record.id, pages.flatMap(messageFaults)]).toEqual([record.id, []]);
          expect(pages.map((page) => messageText(MessageBody.parse(page))).join('')).not.toBe('');
        }
    },
    DAY_MS,
  );
});
