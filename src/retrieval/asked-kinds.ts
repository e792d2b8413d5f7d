import type { RecordKind } from '../knowledge/record.ts';
import { foldText } from '../knowledge/words.ts';
import type { Query } from './query.ts';

/** Kinds of records that a question's words ask for. */
export type AskedKinds = { lists: boolean; practices: boolean; rules: boolean; lessons: boolean };

/** Records that only point elsewhere. */
export const REFERENCE_KINDS: ReadonlySet<RecordKind> = new Set([
  'resource',
  'organisation',
  'tool-group',
  'footnote',
  'practice-reference',
  'reference-list',
  'contents',
]);

/** Records of what was done somewhere. */
export const PRACTICE_KINDS: ReadonlySet<RecordKind> = new Set([
  'practice',
  'example-practice',
  'practice-lessons',
]);

/** Records of what States commit to and are advised to do. */
export const RULE_KINDS: ReadonlySet<RecordKind> = new Set([
  'objective',
  'action',
  'recommended-action',
  'consideration',
  'key-message',
]);

/** Words of a question after publications or what an organisation does, over folded text. */
const ASKS_FOR_LISTS =
  /\b(?:publications?|published|publish|guides?|guidelines?|handbook|toolkits?|tools?|manual|reports?|resources?|links?|website|url|inventory|strategy paper|reference|footnote|source|publicaciones|publicado|guias?|herramientas?|manual|publications|publie|outils?|publicacoes|publicou|guia|ferramentas?)\b/;

/** Words of a question after what was done somewhere. */
const ASKS_FOR_PRACTICES =
  /\b(?:which|what|any|other|more|good|best|promising|some|show|list|real|concrete|similar) (?:\w+ )?(?:practices?|examples?|projects?|initiatives?|cases?|programmes?|programs?|experiences?)\b|\b(?:has|have|did) (?:any|some|other)?(?:one|body| cities| countries| city| country)|\b(?:ejemplos?|practicas|proyectos?|iniciativas?|experiencias?|exemples?|pratiques|projets?|exemplos?|praticas|projetos?)\b/;

/** Words of a question after what should be done, or what was promised. */
const ASKS_FOR_RULES =
  /\b(?:recommend\w*|should|supposed|rules?|commit\w*|sign(?:ed)? up|promis\w*|allowed|pledge\w*|agreed?|obligat\w*|guidance|advise\w*|says?|recomienda\w*|debe\w*|comprom\w*|recommand\w*|doi(?:t|vent)|engage\w*|recomenda\w*|deve\w*)\b/;

/** Words of a question after what was learnt. */
const ASKS_FOR_LESSONS =
  /\b(?:lessons?|learn(?:ed|t|ing)?|worked|success\w*|challenges?|obstacles?|problems?|went wrong|difficult\w*|lecciones|aprend\w+|lecons|appris|licoes)\b/;

/** Reads which kinds of records a question asks for. */
export function askedKinds({ text, organisations }: Pick<Query, 'text' | 'organisations'>): AskedKinds {
  const folded = foldText(text);
  return {
    lists: organisations.length > 0 || ASKS_FOR_LISTS.test(folded),
    practices: ASKS_FOR_PRACTICES.test(folded),
    rules: ASKS_FOR_RULES.test(folded),
    lessons: ASKS_FOR_LESSONS.test(folded),
  };
}
