import { afterAll, describe, expect, it } from 'vitest';
import { namesSeveral } from '../../../src/commands/reading/names-several.ts';
import { headline, listLabels } from '../../fixtures/read-reply.ts';
import { openRealEngine } from '../../fixtures/real-engine.ts';
import { runTyped } from '../../fixtures/run-command.ts';

const { engine, catalogue, close } = await openRealEngine();
afterAll(close);

describe('namesSeveral()', () => {
  it.each(['objective 5 and 6', 'practice 3, 7 and 12', 'objective 15 b and c'])(
    'sees several in "%s"',
    (text) => {
      expect(namesSeveral(text)).toBe(true);
    },
  );

  it.each(['objective 5', 'objective 15 b', 'objective 5 and children', 'practice Portugal'])(
    'sees one thing or other words in "%s"',
    (text) => {
      expect(namesSeveral(text)).toBe(false);
    },
  );

  it('lets the commands show each of them', async () => {
    const objectives = await runTyped('objective 5 and 6', { catalogue, engine });
    expect(objectives.recordIds).toEqual(['gcm/5', 'gcm/6']);
    const practices = await runTyped('practice 3, 7 and 12', { catalogue, engine });
    expect(listLabels(practices)).toHaveLength(3);
  });

  it('lets the commands say which of them there is not', async () => {
    expect(headline(await runTyped('objective 22 to 24', { catalogue, engine }))).toBe(
      'There is no objective 24.',
    );
  });
});
