import type { Catalogue } from '../../knowledge/catalogue.ts';
import { foldText } from '../../knowledge/words.ts';
import type { Evidence } from '../evidence.ts';
import type { Ranker } from './ranker.ts';

/** Words of a question after everything that an objective or a section asks for, over folded text. */
const ASKS_FOR_PARTS =
  /\b(?:(?:list|all|main|which|what|the) (?:\w+ ){0,2}(?:actions|recommendations|recommended actions|measures|steps|commitments)|recommended actions|acciones|recomendaciones|medidas|actions? recommandees|recommandations|mesures|acoes|recomendacoes)\b/;

/** Places at the top in which the whole must stand for its parts to follow it. */
const TOP = 2;

/** Lets the actions follow the objective or the section that a question asks to list. */
export function createPartsUnfolder(catalogue: Catalogue): Ranker {
  return {
    name: 'unfold-parts',
    rank: ({ text }, evidence) => {
      if (!ASKS_FOR_PARTS.test(foldText(text))) return [...evidence];
      const at = evidence
        .slice(0, TOP)
        .findIndex(({ passage }) =>
          ['objective', 'recommendation'].includes(catalogue.record(passage.recordId)?.kind ?? ''),
        );
      const whole = evidence[at];
      if (whole === undefined) return [...evidence];
      const parts = [
        ...catalogue.partsOf(whole.passage.recordId, 'action'),
        ...catalogue.partsOf(whole.passage.recordId, 'recommended-action'),
      ];
      const unfolded = parts.flatMap(({ id }): Evidence[] => {
        const passage = catalogue.passagesOf(id)[0];
        return passage === undefined
          ? []
          : [{ passage, score: whole.score, foundBy: whole.foundBy, alsoAt: [] }];
      });
      const ids = new Set(unfolded.map(({ passage }) => passage.id));
      const rest = evidence.slice(at + 1).filter(({ passage }) => !ids.has(passage.id));
      return [...evidence.slice(0, at + 1), ...unfolded, ...rest];
    },
  };
}
