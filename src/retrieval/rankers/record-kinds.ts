import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { RecordKind } from '../../knowledge/record.ts';
import { foldText } from '../../knowledge/words.ts';
import type { Ranker } from './ranker.ts';

/**
 * Worth of a kind of record as an answer, among passages that fit alike: what States commit to and what was done come
 * before lists of publications, notes and references. Chosen on the development half in steps of 0.05.
 */
const WORTH: Partial<Record<RecordKind, number>> = {
  'sdg-target': 0.95,
  resource: 0.9,
  organisation: 0.9,
  'tool-group': 0.9,
  footnote: 0.85,
  'practice-reference': 0.8,
  'reference-list': 0.6,
  contents: 0.5,
};

/** Words of a question after publications or what an organisation does, over folded text: then those lists answer. */
const ASKS_FOR_PUBLICATIONS =
  /\b(?:publications?|published|publish|guides?|guidelines?|handbook|toolkits?|tools?|manual|reports?|resources?|links?|website|url|inventory|strategy paper|reference|footnote|source|publicaciones|publicado|guias?|herramientas?|manual|publications|publie|outils?|publicacoes|publicou|guia|ferramentas?)\b/;

/** Prefers the kinds of records that answer over those that only point elsewhere. */
export function createRecordKindRanker(catalogue: Catalogue): Ranker {
  return {
    name: 'record-kinds',
    rank: ({ text, organisations }, evidence) => {
      const wantsLists = organisations.length > 0 || ASKS_FOR_PUBLICATIONS.test(foldText(text));
      if (wantsLists) return [...evidence];
      const worth = (recordId: string): number => WORTH[catalogue.record(recordId)?.kind ?? 'narrative'] ?? 1;
      return evidence
        .map((each) => ({ ...each, score: each.score * worth(each.passage.recordId) }))
        .sort((a, b) => b.score - a.score);
    },
  };
}
