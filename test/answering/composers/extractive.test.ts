import { afterAll, describe, expect, it } from 'vitest';
import { createExtractiveComposer, MAX_ANSWER_LENGTH } from '../../../src/answering/composers/extractive.ts';
import { findQuote } from '../../../src/answering/find-quote.ts';
import { createCatalogue } from '../../../src/knowledge/catalogue.ts';
import type { Evidence } from '../../../src/retrieval/evidence.ts';
import { evidenceOf } from '../../fixtures/answers.ts';
import { queryOf } from '../../fixtures/query-of.ts';
import { plainMatcher } from '../../fixtures/plain-matcher.ts';
import { openRealEngine } from '../../fixtures/real-engine.ts';
import { knowledgeOf, NO_GLOSSARY } from '../../fixtures/small-knowledge.ts';

const COSTS = 'Reduce the costs of remittances to less than 3 per cent.';
const catalogue = createCatalogue(
  knowledgeOf({
    'gcm/20/a': { text: COSTS },
    'gcm/20/b': {
      text: `Banks are often far away. ${'They open late and close early. '.repeat(40)}Cash is sent by post.`,
    },
    'gcm/20/sdg': { text: COSTS },
    'gcm/4/g': { text: 'Cities issue cards to all who live in them.' },
  }),
);
const composer = createExtractiveComposer({ matchTerms: plainMatcher(NO_GLOSSARY) });
const scored = (scores: Readonly<Record<string, number>>): Evidence[] =>
  evidenceOf(catalogue, Object.keys(scores)).map((each) => ({
    ...each,
    score: scores[each.passage.id] ?? 0,
  }));

describe('createExtractiveComposer()', () => {
  it('says what the passage says, and supports it with the same words', async () => {
    const { statements } = await composer.compose(queryOf('costs of remittances'), scored({ 'gcm/20/a': 1 }));
    expect(statements).toEqual([{ text: COSTS, support: [{ passageId: 'gcm/20/a', quote: COSTS }] }]);
  });

  it('picks from a long passage the sentence that answers', async () => {
    const { statements } = await composer.compose(
      queryOf('is cash sent by post?'),
      scored({ 'gcm/20/b': 1 }),
    );
    expect(statements[0]?.text).toContain('Cash is sent by post.');
    expect(statements[0]?.text.length).toBeLessThan(catalogue.passage('gcm/20/b')?.text.length ?? 0);
  });

  it('marks with "…" a quote that ends before its sentence does, and no other one', async () => {
    const long = `Provide housing to newcomers, including ${'families with children of every age and '.repeat(40)}guests.`;
    const some = createCatalogue(
      knowledgeOf({ 'gcm/1/a': { text: long }, 'gcm/1/b': { text: 'Provide housing.' } }),
    );
    const evidence = evidenceOf(some, ['gcm/1/a', 'gcm/1/b']).map((each) => ({ ...each, score: 1 }));
    const { statements } = await composer.compose(queryOf('housing for newcomers'), evidence);
    expect(statements.map(({ text }) => text)).toEqual([
      'Provide housing to newcomers …',
      'Provide housing.',
    ]);
    expect(statements[0]?.support[0]?.quote).toBe('Provide housing to newcomers');
  });

  it('takes a telephone number for no title', async () => {
    const some = createCatalogue(
      knowledgeOf({
        'gcm/1/a': { text: '+41 22 717 9111' },
        'gcm/1/b': { text: 'Call them on remittances.' },
      }),
    );
    const evidence = evidenceOf(some, ['gcm/1/a', 'gcm/1/b']).map((each) => ({ ...each, score: 1 }));
    const { statements } = await composer.compose(queryOf('telephone'), evidence);
    expect(statements.map(({ text }) => text)).toContain('+41 22 717 9111');
  });

  it('quotes no bare title beside what says more, nor the same words twice', async () => {
    const some = createCatalogue(
      knowledgeOf({
        'gcm/14': { text: '14 CONSULAR PROTECTION\nENHANCE CONSULAR PROTECTION OF REMITTANCES' },
        'gcm/20/a': { text: COSTS },
        'gcm/20/c': { text: `${COSTS} They are too high.` },
      }),
    );
    const evidence = evidenceOf(some, ['gcm/14', 'gcm/20/a', 'gcm/20/c']).map((each) => ({
      ...each,
      score: 1,
    }));
    const { statements } = await composer.compose(queryOf('costs of remittances'), evidence);
    expect(statements.map(({ text }) => text)).toEqual([COSTS]);
    const named = await composer.compose(
      queryOf('the title of objective 14', { references: [{ kind: 'objective', number: 14 }] }),
      evidence,
    );
    expect(named.statements[0]?.text).toContain('CONSULAR PROTECTION');
  });

  it('leaves out passages that fit far less than the best one', async () => {
    const query = queryOf('costs of remittances');
    const { statements } = await composer.compose(query, scored({ 'gcm/20/a': 1, 'gcm/4/g': 0.1 }));
    expect(statements).toHaveLength(1);
  });

  it('quotes more places to who asks for several', async () => {
    const texts = ['Peru', 'Chile', 'Mexico', 'Spain', 'Mali'].map(
      (country) =>
        [`practices/${country.toLowerCase()}`, { text: `${country} cut costs of remittances.` }] as const,
    );
    const many = createCatalogue(knowledgeOf(Object.fromEntries(texts)));
    const evidence = evidenceOf(
      many,
      many.passages.map(({ id }) => id),
    ).map((each) => ({ ...each, score: 1 }));
    const one = await composer.compose(queryOf('remittances'), evidence);
    const several = await composer.compose(queryOf('remittances', { expects: 'several' }), evidence);
    expect(several.statements.length).toBeGreaterThan(one.statements.length);
  });

  it('says once what stands word for word in several places', async () => {
    const query = queryOf('SDG 10.c', { expects: 'look-up' });
    const { statements } = await composer.compose(query, scored({ 'gcm/20/a': 1, 'gcm/20/sdg': 0.9 }));
    expect(statements).toHaveLength(1);
  });

  describe('over the five documents', async () => {
    const { engine, catalogue: real, close } = await openRealEngine();
    afterAll(close);

    it.each([
      'how can cities give people without papers some kind of ID?',
      'alternatives to locking up children in immigration detention',
      'which practices teach migrants the local language?',
      'objective 7',
      'practice 12',
      '¿cómo mandar dinero a casa más barato?',
      'comment les écoles accueillent-elles les enfants migrants ?',
      'quem paga as taxas de recrutamento dos trabalhadores?',
    ])('answers "%s" in about a screen, with quotes that stand in their passages', async (text) => {
      const answer = await engine.answer({ text });
      if (answer.kind !== 'answered') throw new Error(`It was ${answer.kind}`);
      const words = answer.statements.map((statement) => statement.text).join('');
      expect(words.length).toBeGreaterThan(30);
      expect(words.length).toBeLessThanOrEqual(MAX_ANSWER_LENGTH + 200);
      for (const { passageId, quote } of answer.citations) {
        expect(findQuote(quote, real.passage(passageId)?.text ?? '')).toBe(quote);
        expect(answer.evidence.map(({ passage }) => passage.id)).toContain(passageId);
      }
    });
  });
});
