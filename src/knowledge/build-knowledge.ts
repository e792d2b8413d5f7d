import { AssistantError } from '../errors.ts';
import { withPrintedWords } from './as-printed.ts';
import { withMendedSentences } from './mended-sentences.ts';
import { applyCorrections, type Correction } from './corrections.ts';
import { createRecordDescriber } from './describe-record.ts';
import type { DocumentParser, ParsedDocument } from './documents/document-parser.ts';
import type { Glossary } from './glossary.ts';
import { MAX_PASSAGE_LENGTH, type Passage } from './passage.ts';
import type { Phrasebook } from './phrasebook.ts';
import type { KnowledgeFiles } from './read-knowledge.ts';
import type { KnowledgeRecord } from './record.ts';
import type { SourceDocument } from './source-document.ts';
import { type SourceLine, sourceLines } from './source-text.ts';

/** All that the assistant knows, in the order of the documents. */
export type Knowledge = {
  documents: readonly SourceDocument[];
  records: readonly KnowledgeRecord[];
  passages: readonly Passage[];
  /** Entries by the id of the passage that they find. */
  phrasebook: Phrasebook;
  glossary: Glossary;
};

/** One document on its way from file to knowledge, kept for the fidelity check. */
export type ParsedSource = {
  document: SourceDocument;
  supplied: SourceLine[];
  corrected: SourceLine[];
  corrections: readonly Correction[];
  parsed: ParsedDocument;
};

/**
 * Parses every document and ties the parts together.
 * @throws {AssistantError} `knowledge-invalid` naming all faults at once.
 */
export function buildKnowledge(
  files: KnowledgeFiles,
  parsers: readonly DocumentParser[],
): { knowledge: Knowledge; sources: ParsedSource[] } {
  const problems: string[] = [];
  const sources = files.documents.flatMap((document) => {
    try {
      return [parseSource(document, files, parsers)];
    } catch (error) {
      if (!(error instanceof AssistantError)) throw error;
      problems.push(`sources/${document.file}: ${error.message}`);
      return [];
    }
  });
  const passages = sources.flatMap(({ parsed }) => parsed.passages);
  const describe = createRecordDescriber(files.glossary);
  const textOf = Map.groupBy(passages, ({ recordId }) => recordId);
  const records = sources
    .flatMap(({ parsed }) => parsed.records)
    .map((record) => describe(record, (textOf.get(record.id) ?? []).map(({ text }) => text).join('\n')));
  if (problems.length === 0)
    problems.push(...integrityProblems({ records, passages, phrasebook: files.phrasebook }));
  if (problems.length > 0)
    throw new AssistantError('knowledge-invalid', `Cannot build the knowledge:\n${problems.join('\n')}`);
  return {
    knowledge: {
      documents: files.documents,
      records,
      passages,
      phrasebook: files.phrasebook,
      glossary: files.glossary,
    },
    sources,
  };
}

function parseSource(
  document: SourceDocument,
  files: KnowledgeFiles,
  parsers: readonly DocumentParser[],
): ParsedSource {
  const parser = parsers.find((each) => each.document === document.id);
  if (parser === undefined)
    throw new AssistantError(
      'knowledge-invalid',
      `Cannot parse document "${document.id}": no parser is listed for it`,
    );
  const supplied = sourceLines(files.sources.get(document.id) ?? '');
  const corrections = files.corrections[document.id] ?? [];
  const corrected = applyCorrections(supplied, corrections);
  const parsed = parser.parse({ document: document.id, lines: corrected });
  const passages = withMendedSentences(
    withPrintedWords(parsed.passages, { corrected, corrections }),
    supplied,
  );
  return { document, supplied, corrected, corrections, parsed: { ...parsed, passages } };
}

function integrityProblems({
  records,
  passages,
  phrasebook,
}: Pick<Knowledge, 'records' | 'passages' | 'phrasebook'>): string[] {
  const recordIds = new Set(records.map(({ id }) => id));
  const passageIds = new Set(passages.map(({ id }) => id));
  const withPassage = new Set(passages.map(({ recordId }) => recordId));
  return [
    ...repeated(records.map(({ id }) => id)).map((id) => `Record "${id}" stands more than once`),
    ...repeated(passages.map(({ id }) => id)).map((id) => `Passage "${id}" stands more than once`),
    ...passages
      .filter(({ recordId }) => !recordIds.has(recordId))
      .map(({ id, recordId }) => `Passage "${id}" belongs to record "${recordId}": there is none`),
    ...records.filter(({ id }) => !withPassage.has(id)).map(({ id }) => `Record "${id}" has no passage`),
    ...records
      .filter(({ parentId }) => parentId !== undefined && !recordIds.has(parentId))
      .map(({ id, parentId }) => `Record "${id}" is part of "${parentId ?? ''}": there is none`),
    ...passages
      .filter(({ text }) => text.length > MAX_PASSAGE_LENGTH)
      .map(({ id, text }) => `Passage "${id}" has ${text.length} characters: at most ${MAX_PASSAGE_LENGTH}`),
    ...Object.keys(phrasebook)
      .filter((id) => !passageIds.has(id))
      .map((id) => `Phrasebook entry "${id}" finds no passage: there is none of that id`),
  ];
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.has(id) || !seen.add(id));
}
