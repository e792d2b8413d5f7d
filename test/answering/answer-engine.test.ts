import { describe, expect, it } from 'vitest';
import type { Draft, Progress } from '../../src/answering/answer.ts';
import { type AnswerOptions, createAnswerEngine, MAX_EVIDENCE } from '../../src/answering/answer-engine.ts';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import type { Evidence } from '../../src/retrieval/evidence.ts';
import type { Support } from '../../src/retrieval/measure-support.ts';
import { createUnderstander } from '../../src/retrieval/understand.ts';
import { scriptedComposer } from '../fakes/scripted-composer.ts';
import { scriptedRanker } from '../fakes/scripted-ranker.ts';
import { scriptedRetriever } from '../fakes/scripted-retriever.ts';
import { evidenceOf } from '../fixtures/answers.ts';
import { knowledgeOf, NO_GLOSSARY } from '../fixtures/small-knowledge.ts';
import { NO_SUPPORT, STRONG_SUPPORT } from '../fixtures/support.ts';

const COSTS = 'Reduce the transaction costs of migrant remittances to less than 3 per cent by 2030.';
const BANKS = 'Promote safer transfer of remittances through banks and post offices.';
const catalogue = createCatalogue(
  knowledgeOf({
    'gcm/20': { kind: 'objective', number: '20', text: 'Remittances', title: 'GCM objective 20' },
    'gcm/20/a': { text: COSTS, title: 'GCM objective 20, action (a)', parentId: 'gcm/20', letter: 'a' },
    'gcm/20/b': { text: BANKS, title: 'GCM objective 20, action (b)', parentId: 'gcm/20', letter: 'b' },
  }),
);
const ids = catalogue.passages.map(({ id }) => id);
const understand = createUnderstander({
  catalogue,
  glossary: NO_GLOSSARY,
  correctSpelling: (terms) => [...terms],
});

const quoting = (passageId: string, quote: string, text = quote): Draft['statements'][number] => ({
  text,
  support: [{ passageId, quote }],
});
const GOOD: Draft = {
  statements: [quoting('gcm/20/a', 'Reduce the transaction costs of migrant remittances')],
};

const QUESTION = 'How can remittances become cheaper?';

type Scene = {
  text?: string;
  found?: readonly Evidence[] | Error;
  drafts?: readonly (Draft | Error)[];
  support?: Support;
  order?: readonly string[];
};

/** An engine of scripted parts, with what they were asked. */
function scene({
  text = QUESTION,
  found = evidenceOf(catalogue, ['gcm/20/b', 'gcm/20/a']),
  drafts = [GOOD],
  support = STRONG_SUPPORT,
  order = ids,
}: Scene = {}) {
  const retriever = scriptedRetriever({ [text]: found });
  const composer = scriptedComposer(drafts);
  const engine = createAnswerEngine({
    understand,
    catalogue,
    retriever,
    ranker: scriptedRanker(order),
    measureSupport: () => support,
    composer,
    linkTo: (id) => `https://example.org/${id}`,
  });
  return { retriever, composer, answer: (options?: AnswerOptions) => engine.answer({ text }, options) };
}

describe('createAnswerEngine()', () => {
  it('answers with statements whose citations were checked', async () => {
    expect(await scene().answer()).toMatchObject({
      kind: 'answered',
      question: QUESTION,
      language: 'en',
      mode: 'extractive',
      statements: [{ text: 'Reduce the transaction costs of migrant remittances', citations: [1] }],
      citations: [
        {
          number: 1,
          passageId: 'gcm/20/a',
          title: 'GCM objective 20, action (a)',
          url: 'https://example.org/gcm/20/a',
        },
      ],
    });
  });

  it('hands the composer the evidence in the order of the ranker, and carries it in the answer', async () => {
    const { answer, composer } = scene();
    const { evidence } = await answer();
    expect(evidence.map(({ passage }) => passage.id)).toEqual(['gcm/20/a', 'gcm/20/b']);
    expect(composer.asked[0]?.evidence).toEqual(evidence);
  });

  it('carries the first passages only, however many are found', async () => {
    const many = Array.from({ length: 15 }, (_none, index) => `gcm/${index + 1}`);
    const crowd = createCatalogue(
      knowledgeOf(Object.fromEntries(many.map((id) => [id, { text: `Words on ${id}, and ${COSTS}` }]))),
    );
    const { answer } = scene({ found: evidenceOf(crowd, many), order: many, drafts: [{ statements: [] }] });
    expect((await answer()).evidence).toHaveLength(MAX_EVIDENCE);
  });

  it('leaves out a statement whose quote stands nowhere, and keeps the others', async () => {
    const drafts = [
      { statements: [quoting('gcm/20/a', 'costs of less than 2 per cent'), ...GOOD.statements] },
    ];
    const answer = await scene({ drafts }).answer();
    expect(answer).toMatchObject({ kind: 'answered', statements: [{ citations: [1] }] });
  });

  it('abstains, with the nearest passages, when no statement is left', async () => {
    const drafts = [{ statements: [quoting('gcm/20/a', 'costs of less than 2 per cent')] }];
    expect(await scene({ drafts }).answer()).toMatchObject({
      kind: 'abstained',
      reason: { kind: 'weak-evidence' },
      nearest: [{ passage: { id: 'gcm/20/a' } }, { passage: { id: 'gcm/20/b' } }],
    });
  });

  it('abstains before anything is composed when the evidence does not carry the question', async () => {
    const { answer, composer } = scene({ support: NO_SUPPORT });
    expect(await answer()).toMatchObject({ kind: 'abstained', reason: { kind: 'weak-evidence' } });
    expect(composer.asked).toEqual([]);
  });

  it('says of an objective that does not exist that there is none, whatever resembles it', async () => {
    const { answer, composer } = scene({ text: 'objective 24' });
    expect(await answer()).toMatchObject({
      kind: 'abstained',
      reason: { kind: 'does-not-exist', what: 'objective', asked: '24' },
    });
    expect(composer.asked).toEqual([]);
  });

  it('shows the record that a look-up names, with its parts first in the evidence', async () => {
    const { answer } = scene({ text: 'objective 20', found: [] });
    expect(await answer()).toMatchObject({
      kind: 'answered',
      recordId: 'gcm/20',
      evidence: [
        { passage: { id: 'gcm/20' }, foundBy: 'reference' },
        { passage: { id: 'gcm/20/a' } },
        { passage: { id: 'gcm/20/b' } },
      ],
    });
  });

  it('names no record when the question asks about one rather than for it', async () => {
    const answer = await scene({ text: 'how does objective 20 make transfers cheaper?' }).answer();
    expect(answer).toMatchObject({ kind: 'answered', recordId: undefined });
  });

  it('talks about the weather with nobody: small talk composes nothing', async () => {
    const { answer, composer } = scene({ text: 'hello', found: [] });
    expect(await answer()).toMatchObject({ kind: 'conversational', topic: 'greeting' });
    expect(composer.asked).toEqual([]);
  });

  it("declines a person's own case, and quotes what is said in general", async () => {
    const text = 'My visa ran out, can I still send remittances through a bank?';
    expect(await scene({ text }).answer()).toMatchObject({
      kind: 'declined',
      reason: 'personal-case',
      citations: [{ passageId: 'gcm/20/a' }],
    });
  });

  it('declines without quotes when the documents hold nothing on it', async () => {
    const text = 'Where can I buy a fake passport?';
    const { answer, composer } = scene({ text, support: NO_SUPPORT });
    expect(await answer()).toMatchObject({
      kind: 'declined',
      reason: 'wrongdoing',
      statements: [],
      citations: [],
    });
    expect(composer.asked).toEqual([]);
  });

  it('quotes nothing to somebody whose life is in danger, whatever was found', async () => {
    const { answer, composer } = scene({ text: 'i want to kill myself because of remittances' });
    expect(await answer()).toMatchObject({
      kind: 'declined',
      reason: 'crisis',
      statements: [],
      citations: [],
    });
    expect(composer.asked).toEqual([]);
  });

  it.each(['hello', 'i want to kill myself', 'Where can I buy a fake passport?'])(
    'sends nothing of "%s" to a model, neither to rewrite it nor to search for it',
    async (text) => {
      const sent: string[] = [];
      const engine = createAnswerEngine({
        understand,
        catalogue,
        retriever: scriptedRetriever({ [text]: [] }),
        ranker: scriptedRanker(ids),
        measureSupport: () => NO_SUPPORT,
        composer: scriptedComposer([GOOD]),
        rewriter: {
          standalone: (question) => {
            sent.push(question);
            return Promise.resolve(question);
          },
          otherSearches: (question) => {
            sent.push(question);
            return Promise.resolve([]);
          },
        },
      });
      await engine.answer({ text, history: [{ role: 'user', text: QUESTION }] });
      expect(sent).toEqual([]);
    },
  );

  it('meets an empty question without an answer', async () => {
    const answer = await scene({ text: ' ', found: [] }).answer();
    expect(answer).toMatchObject({ kind: 'abstained', reason: { kind: 'empty-question' }, evidence: [] });
  });

  it('tells what it is doing: searching, reading, checking', async () => {
    const steps: Progress[] = [];
    await scene().answer({ onProgress: (progress) => steps.push(progress) });
    expect(steps).toEqual([
      { step: 'searching' },
      { step: 'reading', passages: 2 },
      { step: 'checking', quotes: 1 },
    ]);
  });

  it('hands the signal to the parts that work for long', async () => {
    const { signal } = new AbortController();
    const { answer, retriever, composer } = scene();
    await answer({ signal });
    expect(retriever.asked[0]?.options.signal).toBe(signal);
    expect(composer.asked[0]?.signal).toBe(signal);
  });

  it('fails when a part fails: what to say then is the business of who asks', async () => {
    await expect(scene({ found: new Error('no index') }).answer()).rejects.toThrow('no index');
    await expect(scene({ drafts: [new Error('no model')] }).answer()).rejects.toThrow('no model');
  });
});
