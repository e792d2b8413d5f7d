import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Locator } from '../../src/knowledge/locator.ts';
import { makeDataFolder, runProgram } from './run-program.ts';

const data = makeDataFolder();
const knowledge = (...words: string[]) => runProgram(data.folder, { words: ['knowledge', ...words] });

beforeAll(async () => {
  await knowledge('list');
}, 120_000);
afterAll(data.remove);

/** A record as interfaces.md promises it to scripts. */
const RecordObject = z.strictObject({
  id: z.string(),
  kind: z.string(),
  document: z.string(),
  title: z.string(),
  text: z.string().regex(/\S/),
  number: z.string().optional(),
  letter: z.string().optional(),
  countries: z.array(z.string()),
  organisations: z.array(z.string()),
  sdgs: z.array(z.string()),
  locator: Locator,
});

const Found = z.object({ score: z.number() });

const linesOf = (text: string) => text.trimEnd().split('\n');

describe('the program "knowledge"', { timeout: 60_000 }, () => {
  it('lists one record a line with --json, each with what scripts rely on', async () => {
    const { status, stdout, stderr } = await knowledge('list', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const records = linesOf(stdout).map((line) => RecordObject.parse(JSON.parse(line)));
    expect(records.filter(({ kind }) => kind === 'action')).toHaveLength(187);
  });

  it('lists id, kind and title for people', async () => {
    expect(linesOf((await knowledge('list')).stdout)).toContain(
      'gcm/15/b\taction\tGCM objective 15, action (b)',
    );
  });

  it('shows a record, also by the id of one of its passages', async () => {
    expect(JSON.parse((await knowledge('show', 'practices/12', '--json')).stdout)).toMatchObject({
      id: 'practices/12',
      kind: 'practice',
      number: '12',
    });
    const { stdout } = await knowledge('show', 'practices/12/p2');
    expect(stdout).toContain('Practice 12');
    expect(stdout).toContain('practices/12/lessons');
  });

  it('finds passages with scores, best first', async () => {
    const { stdout } = await knowledge('search', 'firewalls immigration authorities', '--json');
    const scores = linesOf(stdout).map((line) => Found.parse(JSON.parse(line)).score);
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('reports fidelity, coverage, what is left out and why, counts and the phrasebook', async () => {
    const { status, stdout } = await knowledge('check');
    expect(stdout).toMatch(/passages and headings hold \d+\.\d\d % of the source/);
    expect(stdout).toMatch(/left out: line/);
    expect(stdout).toContain('187 action, as expected');
    expect(stdout).toMatch(/Phrasebook: \d+ entries/);
    expect(stdout).not.toContain('does not stand word for word');
    expect([status, stdout.split('\n').at(-2)]).toEqual([0, expect.stringMatching(/^No faults/)]);
  });

  it('says that a record does not exist, with 1', async () => {
    const { status, stdout, stderr } = await knowledge('show', 'gcm/99');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Cannot show "gcm\/99": there is no record of that id\n/);
  });

  it('answers wrong usage with the usage line and 2', async () => {
    for (const words of [[], ['fly'], ['show'], ['list', 'x'], ['search']]) {
      const { status, stderr } = await knowledge(...words);
      expect(status, words.join(' ')).toBe(2);
      expect(stderr).toContain('Usage: npm run --silent knowledge -- ');
    }
  });

  it('names a knowledge folder that is missing', async () => {
    const settings = { KNOWLEDGE_DIR: '/nowhere' };
    const { status, stderr } = await runProgram(data.folder, { words: ['knowledge', 'check'], settings });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Cannot read the knowledge folder "\/nowhere"/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
