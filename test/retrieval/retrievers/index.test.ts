import { afterAll, describe, expect, it } from 'vitest';
import { createTermExpander } from '../../../src/retrieval/expand-terms.ts';
import { contentTerms } from '../../../src/retrieval/content-terms.ts';
import { createRetrievers } from '../../../src/retrieval/retrievers/index.ts';
import { createLatentRetriever } from '../../../src/retrieval/retrievers/latent.ts';
import { createLexicalRetriever } from '../../../src/retrieval/retrievers/lexical.ts';
import { createPhrasebookRetriever } from '../../../src/retrieval/retrievers/phrasebook.ts';
import type { Retriever } from '../../../src/retrieval/retrievers/retriever.ts';
import type { Language } from '../../../src/retrieval/query.ts';
import { queryOf } from '../../fixtures/query-of.ts';
import { openSmallIndex } from '../../fixtures/small-index.ts';

const index = openSmallIndex();
const { database, latentSpace: space } = index;
const { passages } = index.knowledge;
afterAll(index.close);
const weigh = (): number => 1;

async function firstOf(
  retriever: Retriever,
  text: string,
  language: Language = 'en',
): Promise<string | undefined> {
  const query = queryOf(text, { language, terms: contentTerms(text, language) });
  const [first] = await retriever.retrieve(query, { limit: 5 });
  return first?.passage.id;
}

describe('createLexicalRetriever()', () => {
  const lexical = createLexicalRetriever({ database, passages });

  it.each([
    ['registration card', 'gcm/4/g'],
    ['REGISTRATION CARDS', 'gcm/4/g'],
    ['schools', 'gcm/15/f'],
    ['pupil in a classroom', 'gcm/15/f'],
  ])('finds "%s" by the words of the passage or of its phrasebook entry', async (text, id) => {
    expect(await firstOf(lexical, text)).toBe(id);
  });

  it.each([
    ['es', '¿Cómo mando dinero a casa?', 'gcm/20/a'],
    ['fr', 'voir un médecin', 'gcm/15/b'],
    ['pt', 'ir ao medico', 'gcm/15/b'],
  ] as const)('finds by the lines of the language of the question (%s)', async (language, text, id) => {
    expect(await firstOf(lexical, text, language)).toBe(id);
  });

  it.each(['"', 'NEAR(a b)', 'text:* OR', '(unbalanced', "'; DROP TABLE meta; --"])(
    'takes %s for words, not for operators',
    async (text) => {
      const query = queryOf(text, { terms: text.split(' ') });
      await expect(lexical.retrieve(query, { limit: 5 })).resolves.toBeDefined();
    },
  );

  it('searches for the terms of another reading of the question, where it is given one', async () => {
    const reading = createLexicalRetriever({
      database,
      passages,
      name: 'synonyms',
      read: () => ({ terms: ['school'], language: 'en' }),
    });
    const [first] = await reading.retrieve(queryOf('whatever'), { limit: 1 });
    expect(first).toMatchObject({ foundBy: 'synonyms', passage: { id: 'gcm/15/f' } });
  });
});

describe('createPhrasebookRetriever()', () => {
  const phrasebook = createPhrasebookRetriever({ database, passages, weigh });

  it('finds the passage that a line asks for, in the language of the question', async () => {
    expect(await firstOf(phrasebook, 'how do newcomers get to school')).toBe('gcm/15/f');
    expect(await firstOf(phrasebook, '¿puede ir al médico?', 'es')).toBe('gcm/15/b');
  });

  it('knows the lines alone, not the words of the passages', async () => {
    expect(await firstOf(phrasebook, 'registration cards')).toBeUndefined();
  });
});

describe('createLatentRetriever()', () => {
  it('finds nothing by words that no passage shares with another', async () => {
    expect(await firstOf(createLatentRetriever({ space, passages }), 'xylophone')).toBeUndefined();
  });
});

describe('createRetrievers()', () => {
  it('finds by what the glossary knows that a typed word means', async () => {
    const expandTerms = createTermExpander({
      acronyms: [],
      terms: [{ term: 'registration card', en: ['laissez-passer'], es: [], fr: [], pt: [] }],
    });
    const retriever = createRetrievers({ database, passages, space, expandTerms, weigh });
    expect(await firstOf(retriever, 'a laissez-passer')).toBe('gcm/4/g');
  });
});
