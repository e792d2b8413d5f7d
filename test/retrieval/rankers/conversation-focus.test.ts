import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/knowledge/catalogue.ts';
import { createConversationFocus } from '../../../src/retrieval/rankers/conversation-focus.ts';
import { namedDocuments } from '../../../src/retrieval/rankers/named-documents.ts';
import type { Query } from '../../../src/retrieval/query.ts';
import type { Ranker } from '../../../src/retrieval/rankers/ranker.ts';
import { queryOf } from '../../fixtures/query-of.ts';
import { knowledgeOf } from '../../fixtures/small-knowledge.ts';

const catalogue = createCatalogue(
  knowledgeOf({
    'gcm/20/a': { text: 'Remittances', parentId: 'gcm/20' },
    'practices/8': { text: 'Courses', document: 'practices' },
    'practices/8/lessons': { text: 'Lessons', parentId: 'practices/8', document: 'practices' },
  }),
);

/** Ids after ranking passages with these scores. */
function order(ranker: Ranker, given: Partial<Query>, scores: readonly number[]): string[] {
  const evidence = catalogue.passages.map((passage, index) => ({
    passage,
    score: scores[index] ?? 0,
    foundBy: 'scripted',
    alsoAt: [],
  }));
  return ranker.rank(queryOf('who paid?', given), evidence).map(({ passage }) => passage.id);
}

describe('createConversationFocus()', () => {
  const focus = createConversationFocus(catalogue);
  const onPractice: Partial<Query> = { focus: [{ kind: 'named', recordId: 'practices/8' }] };

  it('puts the record that was spoken of, and its parts, over others that fit about as well', () => {
    expect(order(focus, onPractice, [1, 0.95, 0.9])).toEqual([
      'practices/8',
      'practices/8/lessons',
      'gcm/20/a',
    ]);
  });

  it('leaves first what fits much better: a new topic is a new topic', () => {
    expect(order(focus, onPractice, [3, 1, 0.5])[0]).toBe('gcm/20/a');
  });

  it('does nothing where nothing was spoken of, or only what does not exist', () => {
    expect(order(focus, {}, [1, 0.95, 0.9])[0]).toBe('gcm/20/a');
    expect(order(focus, { focus: [{ kind: 'objective', number: 99 }] }, [1, 0.95, 0.9])[0]).toBe('gcm/20/a');
  });
});

describe('namedDocuments', () => {
  it('prefers the document that the question names among passages that fit about as well', () => {
    expect(order(namedDocuments, { documents: ['practices'] }, [1, 0.97, 0.5])[0]).toBe('practices/8');
  });

  it('leaves first what fits much better', () => {
    expect(order(namedDocuments, { documents: ['practices'] }, [3, 1, 0.5])[0]).toBe('gcm/20/a');
  });
});
