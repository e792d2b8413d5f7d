import type { Passage } from '../../knowledge/passage.ts';
import type { PassageVectors } from '../passage-vectors.ts';
import type { QuestionEmbedder } from './embedding-question.ts';
import type { Retriever } from './retriever.ts';

type Given = {
  passages: readonly Passage[];
  vectors: PassageVectors;
  embedQuestion: QuestionEmbedder;
};

/**
 * Finds passages that lie close to the question in the space of an embedding model. The score is the cosine above that
 * of the mean passage: models differ in how close unrelated texts lie, and what lies no closer than most tells nothing.
 */
export function createEmbeddingRetriever({ passages, vectors, embedQuestion }: Given): Retriever {
  return {
    name: 'embedding',
    retrieve: async ({ searchText }, { limit, signal }) => {
      if (searchText.trim() === '') return [];
      const near = cosines(await embedQuestion(searchText, { signal }), vectors);
      const mean = near.reduce((sum, each) => sum + each, 0) / near.length;
      return passages
        .map((passage, index) => ({
          passage,
          score: (near[index] ?? 0) - mean,
          foundBy: 'embedding',
          alsoAt: [],
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}

/** Of a point of length 1 to each passage. */
function cosines(point: Float32Array, { dimensions, rows }: PassageVectors): Float32Array {
  const near = new Float32Array(rows.length / dimensions);
  for (let row = 0; row < near.length; row += 1) {
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1) sum += (point[at] ?? 0) * (rows[row * dimensions + at] ?? 0);
    near[row] = sum;
  }
  return near;
}
