import { afterAll, describe, expect, it } from 'vitest';
import { replyFromAnswer } from '../../src/replies/reply-from-answer.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { card, headline, listLabels, suggestionsOf } from '../fixtures/read-reply.ts';
import { openRealEngine } from '../fixtures/real-engine.ts';

const { engine, catalogue, close } = await openRealEngine();
afterAll(close);

async function replyTo(text: string): Promise<Reply> {
  return replyFromAnswer(await engine.answer({ text }), { catalogue, linkTo: () => undefined });
}

describe('replyFromPractices()', () => {
  it('lists the practices of a country with their count, and those of its name first', async () => {
    const reply = await replyTo('how many practices are there from Turkey?');
    expect(headline(reply)).toBe('6 practices for “Turkey”');
    expect(reply.recordIds.slice(0, 5)).toEqual(
      ['16', '22', '25', '29', '30'].map((number) => `practices/${number}`),
    );
  });

  it('lists a page at a time, and leads to the next one by the command', async () => {
    const reply = await replyTo('¿Cuántas prácticas hay de México?');
    expect(headline(reply)).toBe('14 prácticas para «México»');
    expect(listLabels(reply)).toHaveLength(10);
    expect(suggestionsOf(reply)[0]?.call).toEqual({
      name: 'practice',
      arguments: { query: 'México', page: 'page 2' },
    });
  });

  it('opens the only practice of a place', async () => {
    expect(card(await replyTo('practices in Rome')).title).toContain('Practice 15');
  });

  it('puts every practice among the evidence before the parts of any', async () => {
    const { evidence } = await engine.answer({ text: 'practices in Germany' });
    expect(evidence.slice(0, 4).map(({ passage }) => passage.recordId)).toEqual([
      'practices/8',
      'practices/11',
      'gcm/7/practice/3',
      'gcm/22/practice/1',
    ]);
  });

  it('shows each target of several goals once, and a list that was named twice once', async () => {
    const labels = listLabels(await replyTo('SDG 4, 5 and 10'));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThan(3);
    expect(card(await replyTo('guiding principles 2 and 3')).title).toContain('table 2');
  });
});
