import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
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
    case 'named':
      return byId(reference.recordId);
    default:
      return reference satisfies never;
  }
}
