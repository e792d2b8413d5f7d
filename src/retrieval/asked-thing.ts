import { foldText } from '../knowledge/words.ts';
import type { AskedThing, Language } from './query.ts';

/** Openings of a question after an amount, over folded text. */
const AMOUNT: Readonly<Record<Language, RegExp>> = {
  en: /\bhow (?:many|much|long|big|old|often)\b|\bwhat (?:share|percentage|proportion|number|amount|fraction|cut)\b|\b(?:cost|price|fee|fine|salary|budget|phone number|quota) (?:of|for|is|does|do)\b|\bwhat (?:fine|fee|price|budget|salary|quota)\b|\bnumber of\b/,
  es: /\bcuant[oa]s?\b|\bque (?:porcentaje|proporcion|cantidad|numero|presupuesto|multa|precio)\b|\bcual es el (?:presupuesto|numero|coste|costo|precio|telefono)/,
  fr: /\bcombien\b|\bquel(?:le)? (?:est |part|pourcentage|proportion|nombre|montant|budget|amende|prix|numero)/,
  pt: /\bquant[oa]s?\b|\bqual (?:e )?o? ?(?:percentagem|porcentagem|proporcao|numero|orcamento|multa|preco|valor|telefone)/,
};

/** Words of a question after a date or a year, over folded text. */
const DATE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:when|(?:what|which) (?:year|date|month|day)|since when|deadline)\b/,
  es: /\b(?:cuando|(?:que|cual) (?:ano|fecha|mes|dia)|desde que ano|plazo)\b/,
  fr: /\b(?:quand|quelle (?:annee|date)|en quelle annee|date limite|delai)\b/,
  pt: /\b(?:quando|(?:que|qual) (?:ano|data|mes|dia)|prazo)\b/,
};

/** Words of a question after who holds an office, over folded text. */
const PERSON: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:who(?:s|'s| is| was| are)? (?:the )?(?:current |new |present )?|name of the (?:current |new )?|names? of (?:its|their) )(?:heads?|directors?|chief|boss|president|minister|secretary|ambassador|mayor|chair|coordinator|manager|representative|founder)\b/,
  es: /\b(?:quien(?:es)? (?:es|era|son) (?:el |la )?|nombre (?:actual )?(?:del?|de la) (?:actual )?)(?:jef[ea]|director\w*|president\w*|ministr\w+|secretari\w+|embajador\w*|alcald\w+|coordinador\w*|responsable|representante)\b/,
  fr: /\b(?:qui (?:est|etait|sont) (?:le |la |l')?|nom (?:du |de la |de l'))(?:chef\w*|direct\w+|president\w*|ministre|secretaire|ambassad\w+|maire|coordinat\w+|responsable|representant\w*)\b/,
  pt: /\b(?:quem (?:e|era|sao) (?:o |a )?|nome d[oa] )(?:atual )?(?:chefe|diretor\w*|president\w*|ministr\w+|secretari\w+|embaixador\w*|prefeit\w+|coordenador\w*|responsavel|representante)\b/,
};

/** The words between "which" or "what" and the verb; the last of them is what is asked for. */
const NOUN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:which|what)\s+((?:[\p{L}-]+\s+){0,3}?[\p{L}-]+)\s+(?:is|are|was|were|do|does|did|has|have|had|can|could|should|must|will|would|to|got|gets?)\b/u,
  es: /\b(?:que|cual(?:es)?)\s+((?:[\p{L}-]+\s+){0,1}?[\p{L}-]+)\s+(?:es|son|fue|fueron|ha|han|tiene|tienen|se|recomienda|recibi\w+|paga\w*)\b/u,
  fr: /\bquel(?:le)?s?\s+((?:[\p{L}-]+\s+){0,1}?[\p{L}-]+)\s+(?:est|sont|a|ont|recommande|doit|doivent|paie|recoit)\b/u,
  pt: /\b(?:que|qual|quais)\s+((?:[\p{L}-]+\s+){0,1}?[\p{L}-]+)\s+(?:e|sao|foi|foram|tem|recomenda|deve|paga|recebeu)\b/u,
};

/** Nouns that stand for whatever the documents list: their absence tells nothing. Folded, four languages. */
const OPEN_NOUNS = new Set(
  `country countries state states city cities objective objectives action actions practice practices section sections people person group groups thing things kind
   kinds type types way ways organisation organisations organization organizations date day year years number name title document documents part parts place places
   problem problems step steps measure measures article paragraph one ones else example examples reason reasons point points languages language
   share percentage proportion amount cut agency agencies body project projects programme program programmes tool tools publication report area areas topic
   pais paises ciudad ciudades objetivo objetivos practica practicas organizacion organizaciones medida medidas fecha nombre razones manera
   pays ville villes objectif objectifs pratique pratiques organisation organisations mesure mesures date nom raisons obstacles facon
   cidade cidades pratica praticas organizacao organizacoes medida medidas data nome razoes recomendacoes`.split(
    /\s+/,
  ),
);

/** Reads what a question asks for; a noun that could be anything is left out. */
export function askedThing(text: string, language: Language): AskedThing {
  const folded = foldText(text);
  const noun = NOUN[language].exec(folded)?.[1]?.split(/\s+/).at(-1);
  return {
    amount: AMOUNT[language].test(folded),
    date: DATE[language].test(folded),
    person: PERSON[language].test(folded),
    noun: noun === undefined || noun.length < 4 || OPEN_NOUNS.has(noun) ? undefined : noun,
  };
}
