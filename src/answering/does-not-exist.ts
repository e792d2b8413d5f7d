import type { Catalogue } from '../knowledge/catalogue.ts';
import type { RecordKind } from '../knowledge/record.ts';
import type { Reference } from '../retrieval/query.ts';
import { countPrinciples } from '../retrieval/resolve-references.ts';
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
    case 'brief-section':
      return missing(
        'brief-section',
        reference.letter === undefined ? reference.number : `${reference.number} (${reference.letter})`,
        lastLetterOf(reference.number, catalogue),
      );
    case 'health-workers':
      return missing('brief-section', reference.letter ?? '', 'd');
    case 'table':
      return missing('table', String(reference.number), count('table'));
    case 'paragraph':
      return missing('paragraph', paragraphName(reference), '');
    case 'principle':
      return missing('principle', String(reference.number ?? ''), String(countPrinciples(catalogue)));
    case 'practices-of':
      return { kind: 'not-covered', missing: reference.places };
    case 'named':
      return { kind: 'not-covered', missing: [reference.recordId] };
    default:
      return reference satisfies never;
  }
}

const lastLetterOf = (section: string, catalogue: Catalogue): string =>
  catalogue.partsOf(`brief/${section}`, 'recommended-action').at(-1)?.letter ?? '';

const paragraphName = ({ number, letter }: { number: number; letter?: string }): string =>
  letter === undefined ? String(number) : `${number}(${letter})`;
