import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { listLabels, suggestionsOf } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';
import { runTyped } from '../fixtures/run-command.ts';

const catalogue = await realCatalogue();

describe('/help', () => {
  it('lists every command with its usage, and questions to try, to the asker alone', async () => {
    const reply = await runTyped('help', { catalogue });
    expect(listLabels(reply)).toHaveLength(commands.length);
    expect(listLabels(reply)).toContain('/objective [number or words] [action letter]');
    expect(suggestionsOf(reply)).toHaveLength(3);
    expect(reply.visibility).toBe('asker');
  });

  it('shows examples instead of English usage in another language', async () => {
    expect(listLabels(await runTyped('help', { catalogue, language: 'es' }))).toContain('/objective 15 b');
  });
});
