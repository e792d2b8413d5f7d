/** Sources of patterns over folded text, in four languages: what stands before the number of a thing that is named. */
export const OBJECTIVE = '(?:gcm[ -]*)?(?:objectives?|objetivos?|objectivos?|objectifs?|obj|goals?)\\b\\.?';
export const COMPACT = '(?:gcm|global compact|pacto mundial|pacte mondial|pacto global)';
export const PARAGRAPH = '(?:¶{1,2}|\\b(?:paragraphs?|parrafos?|paragraphes?|paragrafos?)\\b\\.?)';
export const ACTION =
  '(?:actions?|accion(?:es)?|acoes|acao|letters?|letras?|lettres?|lit|points?|sub-?paragraphs?|items?|incisos?|alineas?)\\b\\.?';
export const PRACTICE =
  '(?:(?:promising |good |buena |bonne |boa )?(?:practices?|practicas?|pratiques?|praticas?))\\b\\.?';
export const SDG = '(?:sdgs?|ods|odd|sustainable development goals?)';
export const SDG_TARGET =
  '(?:(?:sdgs?|ods|odd)\\b(?: (?:targets?|metas?|cibles?)\\b)?|(?:targets?|metas?|cibles?)\\b(?: (?:sdgs?|ods|odd)\\b)?)';
export const KEY_MESSAGE =
  '(?:key messages?|mensajes? claves?|messages?[ -]cles?|mensage(?:m|ns)[ -]chaves?)';
export const CONSIDERATION = '(?:considerations?|consideracion(?:es)?|consideraca?o(?:es)?)';
export const RECOMMENDATION =
  '(?:recommendations?|recomendacion(?:es)?|recommandations?|recomendac(?:ao|oes))';
export const BRIEF = `(?:${RECOMMENDATION}|recommended actions?|rec|sections?|seccion(?:es)?|secao|secoes|${CONSIDERATION}|${KEY_MESSAGE}|messages?|mensaje|mensagem|brief|chapter|point)`;
/** A principle by itself may be anybody's; a guiding one is taken for the Compact's. */
export const PRINCIPLE = '(?:principles?|principios?|principes?)\\b';
export const GUIDING_PRINCIPLE =
  '(?:(?:cross-?cutting (?:guiding )?|guiding )principles?|principios? (?:rector(?:es)?|orientador(?:es)?|transversa(?:l|les|is))|principes? (?:directeurs?|transversa(?:l|ux)))\\b';

/** What may stand between a thing and its number, the number itself left out. */
export const NUMBER = '(?:no\\b\\.?|n[°º]|numbers?|numeros?|num\\b\\.?|nr\\b\\.?|#)?';

/** A letter by itself, in brackets or not: one group. */
export const LETTER = "\\(?([a-z])\\)?(?![\\p{L}\\p{N}'])";

/** A pattern for all places in a text: a space stands for white space, `~` for what may part a name from its number. */
export const patternOf = (source: string, flags = 'giu'): RegExp =>
  new RegExp(source.replaceAll(' ', '\\s+').replaceAll('~', '\\s*[,:-]?\\s*'), flags);
