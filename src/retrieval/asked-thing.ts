import { foldText } from '../knowledge/words.ts';
import type { AskedThing, Language } from './query.ts';

/** Openings of a question after an amount, over folded text. */
const AMOUNT: Readonly<Record<Language, RegExp>> = {
  en: /\bhow (?:many|much|long|big|old|often)\b|\bwhat (?:share|percentage|proportion|number|amount|fraction|cut)\b|\b(?:cost|price|fee|fine|salary|budget|phone number|quota) (?:of|for|is|does|do)\b|\bwhat (?:fine|fee|price|budget|salary|quota)\b|\bnumber of\b/,
  es: /\bcuant[oa]s?\b|\bque (?:porcentaje|proporcion|cantidad|numero|presupuesto|multa|precio)\b|\bcual es el (?:presupuesto|numero|coste|costo|precio|telefono)/,
  fr: /\bcombien\b|\bquel(?:le)? (?:est |part|pourcentage|proportion|nombre|montant|budget|amende|prix|numero)/,
  pt: /\bquant[oa]s?\b|\bqual (?:e )?o? ?(?:percentagem|porcentagem|proporcao|numero|orcamento|multa|preco|valor|telefone)/,
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
    noun: noun === undefined || noun.length < 4 || OPEN_NOUNS.has(noun) ? undefined : noun,
  };
}
