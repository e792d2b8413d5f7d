import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AssistantError } from '../../src/errors.ts';
import { readKnowledgeFiles, readKnowledgeFolder } from '../../src/knowledge/read-knowledge.ts';
import { failureOf } from '../fixtures/failure-of.ts';

let directory: string;
const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
  writeFileSync(path.join(directory, file), content);
};
const remove = (file: string): void => rmSync(path.join(directory, file));

const DOCUMENT = `- id: gcm
  file: gcm.txt
  title: Booklet
  shortTitle: Booklet
  publisher: UN
  date: "2022-04"
  language: en
  rights: UN
  cite: UN
`;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'gcm-assistant-test-'));
  write('documents.yaml', DOCUMENT);
  write('corrections.yaml', 'gcm: []\n');
  write('glossary.yaml', 'acronyms: []\nterms: []\nplaces: []\norganisations: []\n');
  write('phrasebook/gcm.yaml', 'gcm/1:\n  questions: [what is it]\n');
  write('sources/gcm.txt', 'Words.\n');
});
afterEach(() => rmSync(directory, { recursive: true }));

/** The faults that are told of the folder, one a line. */
async function faults(): Promise<string[]> {
  const folder = await readKnowledgeFolder(directory);
  try {
    readKnowledgeFiles(folder);
  } catch (error) {
    if (!(error instanceof AssistantError) || error.code !== 'knowledge-invalid') throw error;
    return error.message.split('\n').slice(1);
  }
  return [];
}

describe('readKnowledgeFolder()', () => {
  it('gives the same hash for the same files, and another one when a word, a name or a file changes', async () => {
    const { hash } = await readKnowledgeFolder(directory);
    const copy = mkdtempSync(path.join(tmpdir(), 'gcm-assistant-test-'));
    cpSync(directory, copy, { recursive: true });
    expect((await readKnowledgeFolder(copy)).hash).toBe(hash);
    rmSync(copy, { recursive: true });
    const hashes = [hash];
    for (const [file, content] of [
      ['sources/gcm.txt', 'Other words.\n'],
      ['sources/extra.txt', ''],
      ['phrasebook/gcm.yaml', 'gcm/1:\n  questions: [why]\n'],
    ] as const) {
      write(file, content);
      hashes.push((await readKnowledgeFolder(directory)).hash);
    }
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('minds no files beside YAML and text', async () => {
    const { hash } = await readKnowledgeFolder(directory);
    write('README.md', 'Read me');
    expect((await readKnowledgeFolder(directory)).hash).toBe(hash);
  });

  it('says which folder it cannot read, and what to do', async () => {
    const failure = await failureOf(readKnowledgeFolder('/nowhere/at/all'));
    expect(failure.code).toBe('knowledge-invalid');
    expect(failure.hint).toContain('KNOWLEDGE_DIR');
    expect(failure.message).toContain('"/nowhere/at/all"');
  });
});

describe('readKnowledgeFiles()', () => {
  it('reads a folder that is as it should be', async () => {
    const files = readKnowledgeFiles(await readKnowledgeFolder(directory));
    expect(files.documents.map(({ id }) => id)).toEqual(['gcm']);
    expect(files.sources.get('gcm')).toBe('Words.\n');
    expect(files.phrasebook['gcm/1']?.questions).toEqual(['what is it']);
  });

  it.each(['documents.yaml', 'corrections.yaml', 'glossary.yaml', 'phrasebook/gcm.yaml', 'sources/gcm.txt'])(
    'says that %s is missing',
    async (file) => {
      remove(file);
      expect(await faults()).toEqual([expect.stringContaining(`${file}: the file is missing`)]);
    },
  );

  it('tells all faults of all files at once, with file and line', async () => {
    remove('corrections.yaml');
    write('glossary.yaml', 'acronyms: []\nterms: 7\nplaces: []\norganisations: []\n');
    write('phrasebook/gcm.yaml', 'gcm/1:\n  questions: []\ngcm/2:\n  question: [x]\n');
    write('sources/gcm.txt', ' \n');
    const told = (await faults()).join('\n');
    expect(told).toContain('corrections.yaml: the file is missing');
    expect(told).toMatch(/glossary\.yaml:2: terms: /);
    expect(told).toMatch(/phrasebook\/gcm\.yaml:2: gcm\/1 › questions: /);
    expect(told).toMatch(/phrasebook\/gcm\.yaml:4: gcm\/2/);
    expect(told).toContain('sources/gcm.txt: the file is empty');
  });

  it('says where the YAML of a file is broken', async () => {
    write('corrections.yaml', 'gcm:\n  - do: "omit\n');
    expect((await faults())[0]).toMatch(/^corrections\.yaml:\d: /);
  });
});
