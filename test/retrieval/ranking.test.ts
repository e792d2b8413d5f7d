import { afterAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Asked } from '../../src/retrieval/understand.ts';
import { openRealEngine } from '../fixtures/real-engine.ts';

const { engine, catalogue, close } = await openRealEngine();
afterAll(close);

const idsOf = ({ evidence }: Answer): string[] => evidence.map(({ passage }) => passage.id);
const ranked = async (asked: Asked | string): Promise<string[]> =>
  idsOf(await engine.answer(typeof asked === 'string' ? { text: asked } : asked));

/** Both are found, the one before the other. */
function expectBefore(ids: readonly string[], one: string, other: string): void {
  expect(ids).toContain(one);
  const place = ids.indexOf(other);
  expect(place === -1 ? Infinity : place, `${one} before ${other} in ${ids.join(', ')}`).toBeGreaterThan(
    ids.indexOf(one),
  );
}

/** What comes first, and what resembles it but answers less; each with the reason. */
const ORDERS: readonly (readonly [why: string, question: string, better: string, worse: string])[] = [
  [
    'the action asks for cards for all who live in a town; consular papers come from a far State',
    'identity card issued by a city to everyone who lives there',
    'gcm/4/g',
    'gcm/4/c',
  ],
  [
    'the practice is the one of that country on that matter; the other is of Thailand, but on health insurance',
    'what did Thailand do on birth registration',
    'gcm/4/practice/2',
    'practices/3/p3',
  ],
  [
    'what recruiters charge is the matter of objective 6; fees of remittances only share the word',
    'stop recruiters from charging workers fees',
    'gcm/6/c',
    'gcm/20/a',
  ],
  [
    'the price of a transfer is asked for; the action says it, the objective only names the field',
    'lower the fees for wiring wages to relatives abroad',
    'gcm/20/a',
    'gcm/20',
  ],
  [
    'the brief names firewalls for health care; the action of the Compact speaks of all services',
    'firewall between hospitals and immigration police',
    'brief/3.1/g',
    'gcm/15/b',
  ],
  [
    'the action is on all who return; the other one is on children alone, whom nobody mentioned',
    'migrants deported against their will, what must be guaranteed on return?',
    'gcm/21/e',
    'gcm/21/g',
  ],
  [
    'agreements on earned benefits are meant; floors of social protection help who earned none',
    'pension rights earned abroad',
    'gcm/22/b',
    'brief/3.9/b',
  ],
  [
    'hatred against migrants is what the action denounces; the objective only names the field',
    'fight fake news and hate speech about migrants',
    'gcm/17/b',
    'gcm/17',
  ],
  [
    'foreign qualifications are named; remote learning of children is education too, but not that',
    'recognition of foreign diplomas and qualifications',
    'gcm/18/a',
    'brief/3.5/a',
  ],
  [
    'the lessons of practice 36 were named; the lessons of other practices only look alike',
    'housing practice 36 lessons learned',
    'practices/36/lessons',
    'practices/31/lessons',
  ],
];

describe('ranking over the five documents', () => {
  it.each(ORDERS)('is right since %s', async (_why, question, better, worse) => {
    expectBefore(await ranked(question), better, worse);
  });

  it('keeps to detention, since three passages of objective 13 say what is asked and few others do', async () => {
    const ids = await ranked('alternatives to locking up children in immigration custody');
    expect(ids.slice(0, 3).filter((id) => id.startsWith('gcm/13'))).not.toHaveLength(0);
    expect(ids.filter((id) => id.startsWith('gcm/13')).length).toBeGreaterThanOrEqual(3);
  });

  it('finds by meaning what is asked in French, since the words of objective 8 are English', async () => {
    const ids = await ranked('comment retrouver les migrants disparus en mer ?');
    expect(ids[0]).toMatch(/^gcm\/8(?:\/|$)/);
  });

  it('shows practices of the country that was named, since others answer for another one', async () => {
    const ids = await ranked('Which practices were carried out in Portugal?');
    for (const id of ids.slice(0, 4)) {
      const record = catalogue.record(catalogue.passage(id)?.recordId ?? '');
      const whole = catalogue.record(record?.parentId ?? '') ?? record;
      expect([...(record?.countries ?? []), ...(whole?.countries ?? [])]).toContain('Portugal');
    }
  });

  it('shows the target that was named by number before anything else', async () => {
    const [first] = await ranked('SDG 10.7');
    expect(first).toMatch(/\/sdg\/10\.7$/);
  });

  it('shows an objective and then its parts to who looks it up', async () => {
    const [first, ...others] = await ranked('objective 7');
    expect(first).toBe('gcm/7');
    for (const id of others.slice(0, 3)) expect(id.startsWith('gcm/7/')).toBe(true);
  });

  it('stays with remittances in a follow-up, since "and for women" says nothing by itself', async () => {
    const history = [{ role: 'user' as const, text: 'How can sending money home become cheaper?' }];
    const ids = await ranked({ text: 'and for women?', history });
    expect(ids.slice(0, 5).some((id) => id.startsWith('gcm/20'))).toBe(true);
  });

  it('says each thing once, since copies of one SDG text under many objectives teach nobody anything', async () => {
    for (const text of ['safe and regular migration policies', 'end trafficking of women and girls']) {
      const { evidence } = await engine.answer({ text });
      const words = evidence.map(({ passage }) => passage.text);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it.each(['what is the price of gold?', 'who is the president of Brazil?', 'recipe for pancakes'])(
    'answers nothing to "%s", since the nearest passages are only near',
    async (text) => {
      expect((await engine.answer({ text })).kind).toBe('abstained');
    },
  );

  it.each(['objective 24', 'practice 38', 'objetivo 30', 'SDG 10.99', 'table 12'])(
    'says that there is no %s, since nothing that resembles it is meant',
    async (text) => {
      expect(await engine.answer({ text })).toMatchObject({
        kind: 'abstained',
        reason: { kind: 'does-not-exist' },
      });
    },
  );
});
