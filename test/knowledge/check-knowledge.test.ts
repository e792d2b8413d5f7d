import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { checkKnowledge } from '../../src/knowledge/check-knowledge.ts';
import { documentParsers } from '../../src/knowledge/documents/index.ts';
import { readKnowledgeFiles, readKnowledgeFolder } from '../../src/knowledge/read-knowledge.ts';

let built: ReturnType<typeof buildKnowledge>;
beforeAll(async () => {
  const folder = await readKnowledgeFolder(fileURLToPath(new URL('../../knowledge', import.meta.url)));
  built = buildKnowledge(readKnowledgeFiles(folder), documentParsers);
}, 60_000);

describe('checkKnowledge()', { timeout: 60_000 }, () => {
  it('finds every count as expected and every passage word for word in its source', () => {
    const { documents, counts, problems } = checkKnowledge(built);
    expect(documents).toHaveLength(5);
    for (const { fidelity } of documents) expect(fidelity.coverage).toBeGreaterThan(0.99);
    const wrong = counts.filter(({ count, expected }) => expected !== undefined && count !== expected);
    expect(wrong).toEqual([]);
    expect(problems.filter((problem) => !problem.includes('phrasebook'))).toEqual([]);
  });

  it('says what is left out and why', () => {
    for (const { fidelity } of checkKnowledge(built).documents)
      for (const { reason } of fidelity.leftOut) expect(reason.length).toBeGreaterThan(2);
  });

  it('names an objective that lost an action, and the count that is wrong', () => {
    const { knowledge, sources } = built;
    const records = knowledge.records.filter(({ id }) => id !== 'gcm/15/b');
    expect(checkKnowledge({ knowledge: { ...knowledge, records }, sources }).problems).toEqual(
      expect.arrayContaining([
        'gcm: 186 records of kind "action": 187 are expected',
        'gcm: objective 15 has 5 actions: 6 are expected',
      ]),
    );
  });

  it('names a passage whose words were changed', () => {
    const sources = built.sources.map((source) => ({
      ...source,
      parsed: {
        ...source.parsed,
        passages: source.parsed.passages.map((passage) =>
          passage.id === 'gcm/15/b'
            ? { ...passage, text: passage.text.replace('does not', 'does') }
            : passage,
        ),
      },
    }));
    expect(checkKnowledge({ knowledge: built.knowledge, sources }).problems).toEqual(
      expect.arrayContaining([
        expect.stringContaining('gcm: Passage "gcm/15/b" does not stand word for word'),
      ]),
    );
  });

  it('asks for an entry in the phrasebook for all but footnotes, contents and references', () => {
    const report = checkKnowledge({ ...built, knowledge: { ...built.knowledge, phrasebook: {} } });
    expect(report.phrasebook.missing).toContain('gcm/15/b');
    expect(report.phrasebook.missing).not.toContain('practices/note-1');
    expect(report.problems).toContain('Record "gcm/15/b" has no phrasebook entry for any of its passages');
  });
});
