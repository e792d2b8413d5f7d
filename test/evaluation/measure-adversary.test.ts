import { describe, expect, it } from 'vitest';
import { adversaryTables, measureAdversaryAside } from './measure-adversary.ts';

type Tally = Parameters<typeof adversaryTables>[0][number];

/** A tally of English and Spanish statements. */
function tally(
  name: string,
  severity: Tally['severity'],
  { en, es }: Record<'en' | 'es', [number, number]>,
): Tally {
  const count = ([tried, failed]: [number, number]) => ({ tried, failed });
  const byLanguage = { en: count(en), es: count(es), fr: count([0, 0]), pt: count([0, 0]) };
  return { name, severity, ...count([en[0] + es[0], en[1] + es[1]]), byLanguage };
}

describe('adversaryTables()', () => {
  const tables = adversaryTables([
    tally('sentence', 'true', { en: [6, 0], es: [0, 0] }),
    tally('translation', 'true', { en: [0, 0], es: [3, 1] }),
    tally('number: altered', 'hard', { en: [6, 0], es: [4, 0] }),
    tally('name: altered', 'hard', { en: [8, 0], es: [2, 1] }),
    tally('modality: added', 'subtle', { en: [0, 0], es: [0, 0] }),
  ]);

  it('sums up by severity', () => {
    expect(tables.adversary).toEqual({
      true: { statements: 9, wentWrong: 1, share: 0.111111 },
      hard: { statements: 20, wentWrong: 1, share: 0.05 },
      subtle: { statements: 0, wentWrong: 0 },
    });
  });

  it('tells kinds of corrupted and of true statements apart', () => {
    expect(tables.trueStatement).toEqual({
      sentence: { statements: 6, wentWrong: 0, share: 0 },
      translation: { statements: 3, wentWrong: 1, share: 0.333333 },
    });
    expect(tables.corruption).toEqual({
      'number: altered': { statements: 10, wentWrong: 0, share: 0 },
      'name: altered': { statements: 10, wentWrong: 1, share: 0.1 },
      'modality: added': { statements: 0, wentWrong: 0 },
    });
  });

  it('tells languages apart', () => {
    expect(tables.adversaryLanguage['en hard']).toEqual({ statements: 14, wentWrong: 0, share: 0 });
    expect(tables.adversaryLanguage['es hard']).toEqual({ statements: 6, wentWrong: 1, share: 0.166667 });
    expect(tables.adversaryLanguage['pt true']).toEqual({ statements: 0, wentWrong: 0 });
  });
});

it('measureAdversaryAside() rejects when its thread fails', async () => {
  const folders = { knowledgeDirectory: '/nowhere/knowledge', dataDirectory: '/nowhere/data' };
  await expect(measureAdversaryAside(folders)).rejects.toThrow('/nowhere/knowledge');
});
