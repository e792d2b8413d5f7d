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
  organisation: 0.85,
  'tool-group': 0.85,
  footnote: 0.85,
  'practice-reference': 0.8,
  'reference-list': 0.6,
  contents: 0.5,
};

/** Words of a question after publications or what an organisation does, over folded text: then those lists answer. */
const ASKS_FOR_PUBLICATIONS =
  /\b(?:publications?|published|publish|guides?|guidelines?|handbook|toolkits?|tools?|manual|reports?|resources?|links?|website|url|inventory|strategy paper|reference|footnote|source|publicaciones|publicado|guias?|herramientas?|manual|publications|publie|outils?|publicacoes|publicou|guia|ferramentas?)\b/;

/** Words of a question after what was done somewhere, over folded text: then practices answer. */
const ASKS_FOR_PRACTICES =
  /\b(?:which|what|any|other|more|good|best|promising|some|show|list|real|concrete|similar) (?:\w+ )?(?:practices?|examples?|projects?|initiatives?|cases?|programmes?|programs?|experiences?)\b|\b(?:has|have|did) (?:any|some|other)?(?:one|body| cities| countries| city| country)|\b(?:ejemplos?|practicas|proyectos?|iniciativas?|experiencias?|exemples?|pratiques|projets?|exemplos?|praticas|projetos?)\b/;

/** What a practice gains when a question asks for practices. */
const PRACTICE_GAIN = 1.15;

const PRACTICE_KINDS: ReadonlySet<RecordKind> = new Set(['practice', 'example-practice', 'practice-lessons']);

/** Prefers the kinds of records that answer over those that only point elsewhere. */
export function createRecordKindRanker(catalogue: Catalogue): Ranker {
  return {
    name: 'record-kinds',
    rank: ({ text, organisations }, evidence) => {
      const folded = foldText(text);
      const wantsLists = organisations.length > 0 || ASKS_FOR_PUBLICATIONS.test(folded);
      const wantsPractices = ASKS_FOR_PRACTICES.test(folded);
      const worth = (recordId: string): number => {
        const kind = catalogue.record(recordId)?.kind ?? 'narrative';
        if (wantsPractices && PRACTICE_KINDS.has(kind)) return PRACTICE_GAIN;
        return wantsLists ? 1 : (WORTH[kind] ?? 1);
      };
      return evidence
        .map((each) => ({ ...each, score: each.score * worth(each.passage.recordId) }))
        .sort((a, b) => b.score - a.score);
    },
  };
}
