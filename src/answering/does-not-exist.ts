import type { Catalogue } from '../knowledge/catalogue.ts';
import type { RecordKind } from '../knowledge/record.ts';
import type { Reference } from '../retrieval/query.ts';
import type { AbstainReason } from './answer.ts';

type Missing = Extract<AbstainReason, { kind: 'does-not-exist' }>['what'];

/** Says of a reference that stands for nothing what was asked for, and what there is instead. */
export function doesNotExist(reference: Reference, catalogue: Catalogue): AbstainReason {
  const count = (kind: RecordKind): string => String(catalogue.ofKind(kind).length);
  const missing = (what: Missing, asked: string, known: string): AbstainReason => ({
    kind: 'does-not-exist',
    what,
    asked,
    known,
  });
  switch (reference.kind) {
    case 'objective':
      return missing('objective', String(reference.number), count('objective'));
    case 'action': {
      const letters = catalogue
        .partsOf(`gcm/${reference.number}`, 'action')
        .map(({ letter }) => letter ?? '');
      if (letters.length === 0) return missing('objective', String(reference.number), count('objective'));
      return missing('action', `${reference.number}(${reference.letter})`, letters.at(-1) ?? '');
    }
    case 'practice':
      return missing('practice', String(reference.number), count('practice'));
    case 'sdg-target':
      return missing('sdg-target', reference.target, '');
    case 'sdg-goal':
      return missing('sdg-target', String(reference.goal), '');
    case 'brief-section': {
      const letters = catalogue
        .partsOf(`brief/${reference.number}`, 'recommended-action')
        .map(({ letter }) => letter ?? '');
      return missing(
        'brief-section',
        reference.letter === undefined ? reference.number : `${reference.number} (${reference.letter})`,
        letters.at(-1) ?? '',
      );
    }
    case 'health-workers':
      return missing('brief-section', reference.letter ?? '', 'd');
    case 'table':
      return missing('table', String(reference.number), count('table'));
    case 'named':
      return { kind: 'not-covered', missing: [reference.recordId] };
    default:
      return reference satisfies never;
  }
}
