import { describe, expect, it } from 'vitest';
import { AssistantError } from '../../src/errors.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import type { Correction } from '../../src/knowledge/corrections.ts';
import type { DocumentParser, ParsedDocument } from '../../src/knowledge/documents/document-parser.ts';
import { MAX_PASSAGE_LENGTH } from '../../src/knowledge/passage.ts';
import type { KnowledgeFiles } from '../../src/knowledge/read-knowledge.ts';
import { knowledgeOf, NO_GLOSSARY, passageOf } from '../fixtures/small-knowledge.ts';

const { documents, records, passages } = knowledgeOf({
  'gcm/1': { text: 'Portugal reports on SDG 10.7 since 2019.' },
  'gcm/1/a': { text: 'Words.', parentId: 'gcm/1' },
});
const PARSED: ParsedDocument = { records: [...records], passages: [...passages], omissions: [] };

const files = (given: Partial<KnowledgeFiles> = {}): KnowledgeFiles => ({
  documents,
  sources: new Map([['gcm', 'Line one\nLine two']]),
  corrections: {},
  phrasebook: {},
  glossary: NO_GLOSSARY,
  ...given,
});
const parserOf = (parsed: ParsedDocument, document = 'gcm'): DocumentParser => ({
  document,
  parse: () => parsed,
});

const build = (parsed: ParsedDocument = PARSED, given: Partial<KnowledgeFiles> = {}) =>
  buildKnowledge(files(given), [parserOf(parsed)]);

/** The faults that are told, one a line. */
function faults(parsed: ParsedDocument, given: Partial<KnowledgeFiles> = {}): string[] {
  try {
    build(parsed, given);
  } catch (error) {
    if (!(error instanceof AssistantError) || error.code !== 'knowledge-invalid') throw error;
    return error.message.split('\n').slice(1);
  }
  return [];
}

describe('buildKnowledge()', () => {
  it('hands the parser the lines of its document after the corrections', () => {
    const seen: string[] = [];
    const parser: DocumentParser = {
      document: 'gcm',
      parse: ({ lines }) => (seen.push(...lines.map(({ text }) => text)), PARSED),
    };
    const corrections: Correction[] = [{ do: 'replace', line: 2, found: 'two', put: '2', why: 'a slip' }];
    buildKnowledge(files({ corrections: { gcm: corrections } }), [parser]);
    expect(seen).toEqual(['Line one', 'Line 2']);
  });

  it('ties records, passages, phrasebook and glossary together, and reads from the words what records are found by', () => {
    const { knowledge } = build();
    expect(knowledge.passages.map(({ id }) => id)).toEqual(['gcm/1', 'gcm/1/a']);
    expect(knowledge.records[0]).toMatchObject({ sdgs: ['10.7'], years: [2019] });
  });

  it.each<[string, Partial<ParsedDocument>, string]>([
    [
      'a record that stands twice',
      { records: [...records, ...records.slice(1)] },
      'Record "gcm/1/a" stands more than once',
    ],
    [
      'a passage that stands twice',
      { passages: [...passages, ...passages.slice(1)] },
      'Passage "gcm/1/a" stands more than once',
    ],
    [
      'a passage of no record',
      { passages: [...passages, passageOf('gcm/9', 'Words.')] },
      'Passage "gcm/9" belongs to record "gcm/9": there is none',
    ],
    ['a record without a passage', { passages: passages.slice(0, 1) }, 'Record "gcm/1/a" has no passage'],
    [
      'a part of nothing',
      { records: records.slice(1), passages: passages.slice(1) },
      'Record "gcm/1/a" is part of "gcm/1": there is none',
    ],
    [
      'a passage that is too long',
      { passages: [...passages.slice(0, 1), passageOf('gcm/1/a', 'a'.repeat(MAX_PASSAGE_LENGTH + 1))] },
      `Passage "gcm/1/a" has ${MAX_PASSAGE_LENGTH + 1} characters`,
    ],
  ])('finds %s', (_what, spoiled, fault) => {
    expect(faults({ ...PARSED, ...spoiled })).toEqual([expect.stringContaining(fault)]);
  });

  it('finds a phrasebook entry for no passage', () => {
    const phrasebook = { 'gcm/7': { questions: ['what?'], keywords: '', es: [], fr: [], pt: [] } };
    expect(faults(PARSED, { phrasebook })).toEqual([
      expect.stringContaining('Phrasebook entry "gcm/7" finds no passage'),
    ]);
  });

  it('finds a document that no parser reads, and a repair that does not fit, both at once', () => {
    const { documents: both } = knowledgeOf({
      'gcm/1': { text: 'a' },
      'brief/1': { text: 'b', document: 'brief' },
    });
    const corrections: Correction[] = [{ do: 'omit', line: 9, why: 'a page number' }];
    expect(faults(PARSED, { documents: both, corrections: { gcm: corrections } })).toEqual([
      expect.stringContaining('sources/gcm.txt: Cannot correct line 9'),
      expect.stringContaining('sources/brief.txt: Cannot parse document "brief": no parser is listed'),
    ]);
  });
});
