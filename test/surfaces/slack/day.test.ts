import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/config.ts';
import { type OpenAssistant, openAssistant } from '../../../src/open-assistant.ts';
import { measureSlackAcknowledgements } from '../../benchmark/measure-slack-acknowledgements.ts';
import { findButton, findChoice, findVote } from '../../fakes/slack-elements.ts';
import { HTTP, SOCKET, startSlackHarness } from '../../fakes/slack-harness.ts';

const PREPARATION_MS = 120_000;
const DAY_MS = 60_000;

let house: OpenAssistant;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slack-day-'));
  const settings = readSettings({ DATA_DIR: folder, PUBLIC_URL: 'https://migration.example' });
  house = await openAssistant({ settings, logger: pino({ level: 'silent' }), storeUrl: 'memory:' });
}, PREPARATION_MS);

afterAll(async () => {
  await house.closeAll();
  await rm(folder, { recursive: true });
});

const COMMANDS = [
  ['/objective', '15'],
  ['/objective', 'remittances'],
  ['/practice', 'Portugal'],
  ['/practice', ''],
  ['/ask', '¿qué dice el pacto sobre mandar dinero a casa más barato?'],
  ['/gcm', 'recommendation 3.6 c'],
  ['/gcm', 'sdg 10.7'],
  ['/gcm', 'organisation IOM'],
  ['/gcm', 'search firewalls'],
  ['/gcm', 'sources'],
  ['/gcm', 'help'],
  ['/gcm', 'open practices/12'],
] as const;

const HOSTILE = '<!here> <@U1> <!channel> &lt;!everyone&gt; *bold* `code` https://evil.example objective 24';

describe.each([
  ['Socket Mode', SOCKET],
  ['HTTP', HTTP],
])('a day in Slack over %s', (name, connection) => {
  it('passes without a refused call, a broken limit or a warning', { timeout: DAY_MS }, async () => {
    const { world, people, deliver, until, quiet, slack, lines, surface, stop } = await startSlackHarness({
      ...house,
      connection,
      peopleChannel: 'CPEOPLE',
    });
    await surface.start();
    const privateOnes = () => world.messages.filter(({ onlyFor }) => onlyFor !== undefined);
    const more = async (what: string, count: () => number, act: () => Promise<unknown>) => {
      const before = count();
      await act();
      await until(what, () => count() > before);
    };

    const ts = world.timestamp();
    await deliver(people.mention({ text: 'how can schools help newcomers?', ts }));
    await deliver(people.channelPost({ text: '<@UBOT> how can schools help newcomers?', ts }));
    await until('an answer', () => world.visible('C1', ts).length === 1);
    await deliver(people.channelPost({ text: 'and in Portugal?', thread: ts }));
    await until('a follow-up', () => world.visible('C1', ts).length === 2);
    const dm = world.timestamp();
    await deliver(
      people.directMessage({ text: 'can cities give people without papers some kind of ID?', ts: dm }),
    );
    await until('a direct answer', () => world.visible('D1', dm).length === 1);
    await deliver(people.directMessage({ text: HOSTILE }));
    await deliver(people.mention({ text: HOSTILE }));
    await deliver(people.directMessage({ text: `what about health? ${'x'.repeat(12_000)}` }));
    await until('five more answers', () => world.messages.length >= 6);

    for (const [command, text] of COMMANDS)
      await more(
        `${command} ${text}`,
        () => privateOnes().length,
        () => deliver(people.slash(command, text)),
      );
    await more(
      'a shortcut',
      () => privateOnes().length,
      () => deliver(people.messageShortcut('Do migrants have access to health care?')),
    );

    const answer = world.visible('C1', ts)[0];
    const place = { ts: answer?.ts ?? '', thread: ts };
    await more(
      'quotes',
      () => world.views.length,
      () => deliver(people.click(findButton(answer, 'Show quotes'), place)),
    );
    await more(
      'sources',
      () => privateOnes().length,
      () => deliver(people.click(findButton(answer, 'More passages'), place)),
    );
    await more(
      'practices',
      () => privateOnes().length,
      () => deliver(people.click(findButton(answer, 'Related practices'), place)),
    );
    await more(
      'thanks',
      () => privateOnes().length,
      () => deliver(people.click(findVote(answer, 'up'), place)),
    );
    await more(
      'a reason',
      () => world.views.length,
      () => deliver(people.click(findVote(answer, 'down'), place)),
    );
    await more(
      'another language',
      () => world.calls.filter(({ method }) => method === 'chat.update').length,
      () => deliver(people.click(findChoice(answer, 'Français'), place)),
    );
    await more(
      'a home',
      () => world.views.length,
      () => deliver(people.homeOpened('home')),
    );
    const home = world.views.at(-1);
    const view = { view: home?.id ?? '', viewType: 'home' };
    for (const choice of ['GCM objective 20', 'Mexico', 'Schools and newcomers'])
      await more(
        choice,
        () => world.views.length,
        () =>
          deliver(
            people.click(
              choice.startsWith('Schools') ? findButton(home?.view, choice) : findChoice(home?.view, choice),
              view,
            ),
          ),
      );
    world.refuse('chat.postMessage', { status: 429, error: 'ratelimited' });
    const late = world.timestamp();
    await deliver(people.mention({ text: 'objective 7', ts: late }));
    await until('an answer after a 429', () => world.visible('C1', late).length > 0);
    if (name === 'Socket Mode') {
      slack.dropSockets();
      await until('a new socket', () => slack.connected() === 1);
    }
    const acknowledged = await measureSlackAcknowledgements(
      { people, deliver },
      { events: 40, perSecond: 20, questions: ['objective 3', 'firewalls?', 'practice 12', 'gracias'] },
    );
    expect(acknowledged.worstMs).toBeGreaterThan(0);
    await until('forty answers', () => new Set(world.messages.map(({ channel }) => channel)).size >= 42);
    await quiet();
    await stop();
    expect({ faults: world.faults, rejected: world.rejected, lines, left: [...world.statuses] }).toEqual({
      faults: [],
      rejected: [],
      lines: [],
      left: [],
    });
  });
});
