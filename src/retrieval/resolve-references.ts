import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { practicesOfPlaces } from './practices-of-places.ts';
import type { Reference } from './query.ts';

/** What a reference stands for in the knowledge: its records, best first, or nothing. */
export type Resolved =
  | { kind: 'found'; reference: Reference; records: readonly KnowledgeRecord[] }
  | { kind: 'unknown'; reference: Reference };

/** Looks references up; a goal or a target of the SDGs stands under many objectives. */
export function resolveReferences(references: readonly Reference[], catalogue: Catalogue): Resolved[] {
  return references.map((reference) => {
    const records = recordsOf(reference, catalogue);
    return records.length > 0 ? { kind: 'found', reference, records } : { kind: 'unknown', reference };
  });
}

function recordsOf(reference: Reference, catalogue: Catalogue): readonly KnowledgeRecord[] {
  const byId = (id: string): KnowledgeRecord[] =>
    [catalogue.record(id)].filter((record) => record !== undefined);
  switch (reference.kind) {
    case 'objective':
      return byId(`gcm/${reference.number}`);
    case 'action':
      return byId(`gcm/${reference.number}/${reference.letter}`);
    case 'practice':
      return byId(`practices/${reference.number}`);
    case 'brief-section':
      return byId(
        reference.letter === undefined
          ? `brief/${reference.number}`
          : `brief/${reference.number}/${reference.letter}`,
      );
    case 'health-workers':
      return byId(
        reference.letter === undefined ? 'brief/health-workers' : `brief/health-workers/${reference.letter}`,
      );
    case 'sdg-target':
      return catalogue.ofKind('sdg-target').filter(({ number }) => number === reference.target);
    case 'sdg-goal':
      return catalogue.ofKind('sdg-target').filter(({ number }) => number?.startsWith(`${reference.goal}.`));
    case 'table':
      return byId(`practices/table-${reference.number}`);
    case 'paragraph':
      return [];
    case 'principle':
      return principles(reference.number, catalogue);
    case 'practices-of':
      return practicesOfPlaces(reference.places, catalogue);
    case 'named':
      return byId(reference.recordId);
    default:
      return reference satisfies never;
  }
}

/** The table that lists the guiding principles, one a line below its title. */
const PRINCIPLES = 'practices/table-2';

/** Where they are told with their letters, and what the booklet says of them as a whole. */
const LETTERED_PRINCIPLES = 'brief/note-3';
const ON_PRINCIPLES = 'gcm/vision/guiding-principles';

/** How many guiding principles the documents list. */
export const countPrinciples = (catalogue: Catalogue): number =>
  catalogue
    .passagesOf(PRINCIPLES)
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => !/^Tab\. ?\d/.test(line)).length;

function principles(number: number | undefined, catalogue: Catalogue): readonly KnowledgeRecord[] {
  const ids = [PRINCIPLES, LETTERED_PRINCIPLES, ...(number === undefined ? [ON_PRINCIPLES] : [])];
  const isKnown = number === undefined || (number >= 1 && number <= countPrinciples(catalogue));
  return isKnown ? ids.flatMap((id) => catalogue.record(id) ?? []) : [];
}
