import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import type { Evidence } from './evidence.ts';
import type { Query } from './query.ts';
import type { Resolved } from './resolve-references.ts';

/** Step by which each pinned passage stands above the next one; only the order matters. */
const STEP = 0.001;

/**
 * Puts what a question names above what it merely resembles. A look-up shows the thing and its parts in the order of
 * the document; any other question gets the parts that fit it best first, then the thing itself.
 */
export function pinReferences(
  ranked: readonly Evidence[],
  { query, resolved, catalogue }: { query: Query; resolved: readonly Resolved[]; catalogue: Catalogue },
): Evidence[] {
  const named = resolved.flatMap((each) => (each.kind === 'found' ? each.records : []));
  if (named.length === 0) return [...ranked];
  const wanted =
    query.expects === 'look-up'
      ? inDocumentOrder(named, catalogue)
      : fittingFirst(named, { ranked, catalogue });
  const pinned = new Set(wanted);
  const best = ranked[0]?.score ?? 1;
  const passages = [...pinned].flatMap((id) => catalogue.passage(id) ?? []);
  const top = passages.map((passage, index) => ({
    passage,
    score: best + 1 + (passages.length - index) * STEP,
    foundBy: 'reference',
    alsoAt: [],
  }));
  return [...top, ...ranked.filter(({ passage }) => !pinned.has(passage.id))];
}

/** The first passage of every named record, so that none is left out; then what follows it, then their parts. */
function inDocumentOrder(records: readonly KnowledgeRecord[], catalogue: Catalogue): string[] {
  const parts = records.flatMap(({ id }) => catalogue.partsOf(id));
  const passageIds = ({ id }: KnowledgeRecord): string[] =>
    catalogue.passagesOf(id).map((passage) => passage.id);
  const firsts = records.flatMap((record) => passageIds(record).slice(0, 1));
  return [...firsts, ...[...records, ...parts].flatMap(passageIds)];
}

/** Parts that were found at all, best first, then the named records' first passages. */
function fittingFirst(
  records: readonly KnowledgeRecord[],
  { ranked, catalogue }: { ranked: readonly Evidence[]; catalogue: Catalogue },
): string[] {
  const family = new Set(records.flatMap(({ id }) => [id, ...catalogue.partsOf(id).map((part) => part.id)]));
  const fitting = ranked
    .filter(({ passage }) => family.has(passage.recordId))
    .map(({ passage }) => passage.id);
  return [
    ...fitting,
    ...records.flatMap(({ id }) =>
      catalogue
        .passagesOf(id)
        .slice(0, 1)
        .map((passage) => passage.id),
    ),
  ];
}
