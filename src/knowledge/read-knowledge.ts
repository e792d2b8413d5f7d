import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AssistantError } from '../errors.ts';
import { Corrections } from './corrections.ts';
import { Glossary } from './glossary.ts';
import type { DocumentId } from './locator.ts';
import { Phrasebook } from './phrasebook.ts';
import { readYaml } from './read-yaml.ts';
import { SourceDocument } from './source-document.ts';

/** The knowledge folder as read and checked, before any document is parsed. */
export type KnowledgeFiles = {
  documents: readonly SourceDocument[];
  /** Content of each source, by document id. */
  sources: ReadonlyMap<DocumentId, string>;
  corrections: Corrections;
  phrasebook: Phrasebook;
  glossary: Glossary;
};

/** The raw files of the knowledge folder by their path below it, and a hash over all of them. */
export type KnowledgeFolder = { directory: string; contents: ReadonlyMap<string, string>; hash: string };

const CATALOGUE = 'documents.yaml';
const CORRECTIONS = 'corrections.yaml';
const GLOSSARY = 'glossary.yaml';

/**
 * Reads the folder without looking into the files; the hash tells whether an index still fits.
 * @throws {AssistantError} `knowledge-invalid` when the folder cannot be read.
 */
export async function readKnowledgeFolder(directory: string): Promise<KnowledgeFolder> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && /\.(?:yaml|txt)$/.test(entry.name))
      .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
      .sort();
    const texts = await Promise.all(files.map((file) => readFile(path.join(directory, file), 'utf8')));
    const hash = createHash('sha256');
    files.forEach((file, index) => hash.update(`${file}\0${texts[index] ?? ''}\0`));
    return {
      directory,
      contents: new Map(files.map((file, index) => [file, texts[index] ?? ''])),
      hash: hash.digest('hex'),
    };
  } catch (cause) {
    throw new AssistantError(
      'knowledge-invalid',
      `Cannot read the knowledge folder "${directory}": it is missing or not readable`,
      { cause, hint: 'Set KNOWLEDGE_DIR to the folder that holds documents.yaml' },
    );
  }
}

/**
 * Checks every file of the folder against its schema.
 * @throws {AssistantError} `knowledge-invalid` with all faults at once, each with file and line.
 */
export function readKnowledgeFiles({ contents }: KnowledgeFolder): KnowledgeFiles {
  const problems: string[] = [];
  const read = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined => {
    const content = contents.get(file);
    if (content === undefined) {
      problems.push(`${file}: the file is missing`);
      return undefined;
    }
    const outcome = readYaml(content, { schema, file });
    if (outcome.kind === 'read') return outcome.value;
    problems.push(...outcome.problems);
    return undefined;
  };
  const documents = read(CATALOGUE, z.array(SourceDocument).min(1)) ?? [];
  const corrections = read(CORRECTIONS, Corrections) ?? {};
  const glossary = read(GLOSSARY, Glossary) ?? { acronyms: [], terms: [], places: [], organisations: [] };
  const phrasebook: Phrasebook = {};
  for (const { id } of documents) Object.assign(phrasebook, read(`phrasebook/${id}.yaml`, Phrasebook));
  const sources = new Map(documents.map(({ id, file }) => [id, contents.get(`sources/${file}`)]));
  for (const { id, file } of documents) {
    const content = sources.get(id);
    if (content === undefined)
      problems.push(`sources/${file}: the file is missing, but ${CATALOGUE} lists it`);
    else if (content.trim() === '') problems.push(`sources/${file}: the file is empty`);
  }
  if (problems.length > 0)
    throw new AssistantError('knowledge-invalid', `Cannot use the knowledge folder:\n${problems.join('\n')}`);
  return {
    documents,
    corrections,
    phrasebook,
    glossary,
    sources: new Map([...sources].map(([id, content]) => [id, content ?? ''])),
  };
}
