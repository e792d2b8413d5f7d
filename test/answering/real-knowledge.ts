import { fileURLToPath } from 'node:url';
import { buildKnowledge, type Knowledge } from '../../src/knowledge/build-knowledge.ts';
import { type Catalogue, createCatalogue } from '../../src/knowledge/catalogue.ts';
import { documentParsers } from '../../src/knowledge/documents/index.ts';
import { readKnowledgeFiles, readKnowledgeFolder } from '../../src/knowledge/read-knowledge.ts';
import type { Evidence } from '../../src/retrieval/evidence.ts';

/** The knowledge of the repository with its catalogue. */
export async function readRealKnowledge(): Promise<Knowledge & { catalogue: Catalogue }> {
  const directory = fileURLToPath(new URL('../../knowledge', import.meta.url));
  const files = readKnowledgeFiles(await readKnowledgeFolder(directory));
  const { knowledge } = buildKnowledge(files, documentParsers);
  return { ...knowledge, catalogue: createCatalogue(knowledge) };
}

/** Passages as a retriever would return them, best first; throws when there is none of an id. */
export function evidenceOf(catalogue: Catalogue, ...passageIds: readonly string[]): Evidence[] {
  return passageIds.map((id, index) => {
    const passage = catalogue.passage(id);
    if (passage === undefined) throw new Error(`There is no passage "${id}"`);
    return { passage, score: 10 - index, foundBy: 'test', alsoAt: [] };
  });
}
