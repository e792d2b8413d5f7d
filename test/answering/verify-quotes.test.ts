import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/answering/answer.ts';
import { verifyQuotes } from '../../src/answering/verify-quotes.ts';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import { evidenceOf } from '../fixtures/answers.ts';
import { knowledgeOf } from '../fixtures/small-knowledge.ts';

const catalogue = createCatalogue(
  knowledgeOf({
    'gcm/20/a': {
      title: 'Action (a)',
      text: 'Reduce the costs of remittances to less than 3 per cent by 2030.',
    },
    'gcm/20/b': {
      title: 'Action (b)',
      text: 'Promote the transfer of remittances through banks and post offices.',
    },
    'gcm/20/c': { title: 'Action (c)', text: 'Open bank accounts for all migrant workers without delay.' },
  }),
);
const evidence = evidenceOf(catalogue, ['gcm/20/a', 'gcm/20/b']);
const COSTS = 'Reduce the costs of remittances';
const BANKS = 'Promote the transfer of remittances through banks';

const verify = (...statements: Draft['statements']) => verifyQuotes({ statements }, { evidence, catalogue });
const saying = (text: string, ...support: [passageId: string, quote: string][]) => ({
  text,
  support: support.map(([passageId, quote]) => ({ passageId, quote })),
});

describe('verifyQuotes()', () => {
  it('keeps a statement in the words of its quote, with a citation that tells where they stand', () => {
    expect(verify(saying(COSTS, ['gcm/20/a', COSTS]))).toMatchObject({
      statements: [{ text: COSTS, citations: [1], isTranslation: false }],
      citations: [
        { number: 1, passageId: 'gcm/20/a', title: 'Action (a)', quote: COSTS, place: 'Actions; GCM' },
      ],
      rejected: [],
      misattributed: 0,
    });
  });

  it('counts citations on, and lists the same words once', () => {
    const { statements, citations } = verify(
      saying(COSTS, ['gcm/20/a', COSTS]),
      saying(BANKS, ['gcm/20/b', BANKS]),
      saying(COSTS, ['gcm/20/a', COSTS]),
    );
    expect(statements.map((statement) => statement.citations)).toEqual([[1], [2], [1]]);
    expect(citations.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('puts a citation right whose quote stands in another passage of the evidence', () => {
    const verified = verify(saying(BANKS, ['gcm/20/a', BANKS]));
    expect(verified.citations).toMatchObject([{ passageId: 'gcm/20/b' }]);
    expect(verified.misattributed).toBe(1);
  });

  it.each<[string, Draft['statements'][number]]>([
    ['has no support', saying(COSTS)],
    [
      'quotes words that stand nowhere',
      saying('Reduce the costs of bread', ['gcm/20/a', 'Reduce the costs of bread']),
    ],
    [
      'quotes a passage beside the evidence',
      saying('Open bank accounts', ['gcm/20/c', 'Open bank accounts for all']),
    ],
    ['names a passage that is none', saying(COSTS, ['gcm/99', COSTS])],
    ['says more than its quote', saying(`${COSTS} to nothing`, ['gcm/20/a', COSTS])],
    ['says something else than its quote', saying(BANKS, ['gcm/20/a', COSTS])],
    [
      'has one good quote and one that stands nowhere',
      saying(COSTS, ['gcm/20/a', COSTS], ['gcm/20/b', 'No banks at all']),
    ],
    [
      'stitches two passages in one quote',
      saying(`${COSTS} … ${BANKS}`, ['gcm/20/a', `${COSTS} … ${BANKS}`]),
    ],
  ])('rejects a statement that %s, and says what it was', (_what, statement) => {
    const verified = verify(statement);
    expect(verified.statements).toEqual([]);
    expect(verified.citations).toEqual([]);
    expect(verified.rejected).toMatchObject([{ text: statement.text }]);
  });

  it('leaves no citation of a rejected statement behind', () => {
    const { citations } = verify(
      saying(`${BANKS} and on the moon`, ['gcm/20/b', BANKS]),
      saying(COSTS, ['gcm/20/a', COSTS]),
    );
    expect(citations).toMatchObject([{ number: 1, passageId: 'gcm/20/a' }]);
  });

  it('holds a statement in its own words against its quotes by the check that it is given', () => {
    const statement = saying('Sending money must be cheap', ['gcm/20/a', COSTS]);
    const asked: unknown[] = [];
    const { statements } = verifyQuotes(
      { statements: [statement] },
      { evidence, catalogue, language: 'en', checkStatement: (...given) => void asked.push(given) },
    );
    expect(statements).toHaveLength(1);
    expect(asked).toEqual([['Sending money must be cheap', [COSTS], { language: 'en' }]]);
  });

  it('links a citation to the source pages where they are served', () => {
    const linkTo = (id: string): string => `http://localhost:3000/${id}`;
    const draft = { statements: [saying(COSTS, ['gcm/20/a', COSTS])] };
    expect(verifyQuotes(draft, { evidence, catalogue, linkTo }).citations).toMatchObject([
      { url: 'http://localhost:3000/gcm/20/a' },
    ]);
    expect(verifyQuotes(draft, { evidence, catalogue }).citations[0]).not.toHaveProperty('url');
  });
});
