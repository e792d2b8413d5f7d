import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Query, Reference } from '../retrieval/query.ts';
import type { Resolved } from '../retrieval/resolve-references.ts';
import type { AbstainReason } from './answer.ts';

type Given = {
  query: Query;
  evidence: readonly Evidence[];
  resolved: readonly Resolved[];
  catalogue: Catalogue;
};

/** Characters of a question at most; a longer text is no question that words of a passage could answer. */
export const MAX_QUESTION_LENGTH = 2000;

/** Why the documents do not answer, or undefined when they may. */
export function reasonToAbstain({ query, evidence, resolved, catalogue }: Given): AbstainReason | undefined {
  if (query.text.trim() === '') return { kind: 'empty-question' };
  if (query.text.length > MAX_QUESTION_LENGTH)
    return { kind: 'question-too-long', maxLength: MAX_QUESTION_LENGTH };
  const unknown = resolved.find((each) => each.kind === 'unknown');
  if (unknown !== undefined) return doesNotExist(unknown.reference, catalogue);
  if (evidence.length === 0) return { kind: 'weak-evidence' };
  return undefined;
}

function doesNotExist(reference: Reference, catalogue: Catalogue): AbstainReason {
  const count = (kind: Parameters<Catalogue['ofKind']>[0]): string => String(catalogue.ofKind(kind).length);
  switch (reference.kind) {
    case 'objective':
      return {
        kind: 'does-not-exist',
        what: 'objective',
        asked: String(reference.number),
        known: count('objective'),
      };
    case 'action': {
      const actions = catalogue.partsOf(`gcm/${reference.number}`, 'action');
      return actions.length === 0
        ? {
            kind: 'does-not-exist',
            what: 'objective',
            asked: String(reference.number),
            known: count('objective'),
          }
        : {
            kind: 'does-not-exist',
            what: 'action',
            asked: `${reference.number}(${reference.letter})`,
            known: actions.at(-1)?.letter ?? '',
          };
    }
    case 'practice':
      return {
        kind: 'does-not-exist',
        what: 'practice',
        asked: String(reference.number),
        known: count('practice'),
      };
    case 'sdg-target':
      return { kind: 'does-not-exist', what: 'sdg-target', asked: reference.target, known: '' };
    case 'sdg-goal':
      return { kind: 'does-not-exist', what: 'sdg-target', asked: String(reference.goal), known: '17' };
    case 'brief-section':
      return {
        kind: 'does-not-exist',
        what: 'brief-section',
        asked:
          reference.letter === undefined ? reference.number : `${reference.number} (${reference.letter})`,
        known: '',
      };
    case 'table':
      return { kind: 'does-not-exist', what: 'table', asked: String(reference.number), known: '7' };
    case 'health-workers':
      return { kind: 'does-not-exist', what: 'brief-section', asked: reference.letter ?? '', known: '' };
    case 'named':
      return { kind: 'not-covered', missing: [reference.recordId] };
    default:
      return reference satisfies never;
  }
}
