import { describe, expect, it } from 'vitest';
import { card, headline, listLabels, section } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';
import { runTyped } from '../fixtures/run-command.ts';

const catalogue = await realCatalogue();

describe('/organisation', () => {
  it.each(['organisation ILO', 'organisation ilo', 'organisation I.L.O.'])('opens "%s"', async (typed) => {
    const reply = await runTyped(typed, { catalogue });
    expect(card(reply).title).toBe('ILO');
    expect(section(reply, 'COVID-19 response')?.items.length).toBeGreaterThan(3);
  });

  it('opens one that is called in another language', async () => {
    const search = { OIT: { organisations: ['ILO'] } };
    expect(card(await runTyped('organisation OIT', { catalogue, search, language: 'es' })).title).toBe('ILO');
  });

  it('lists all 15 when nothing is given', async () => {
    expect(listLabels(await runTyped('organisation', { catalogue }))).toHaveLength(15);
  });

  it('lists the practices of one that the inventory does not hold', async () => {
    const reply = await runTyped('organisation Turkish Red Crescent', { catalogue });
    expect(headline(reply)).toBe('The inventory has no organisation called “Turkish Red Crescent”.');
    expect(reply.recordIds).toHaveLength(5);
  });

  it('names those that there are when nothing is known of it', async () => {
    const reply = await runTyped('organisation NASA', { catalogue });
    expect(reply.outcome).toBe('abstained');
    expect(listLabels(reply)).toContain('WHO');
  });
});
