import type { Language } from './query.ts';
import { stem } from './stem.ts';

const WORDS: Readonly<Record<Language, string>> = {
  en: `gcm compact booklet question questions ask asking reply replies para paragraph briefing draft drafting slide slides memo colleague colleagues
    hello dear regards guy dude quote wording curious wondering wonder know think thought idea ideas hi`,
  es: `pacto mundial pregunta respuesta parrafo presentacion borrador colega colegas buenos dias estimados cita ejemplo ejemplos saber sabe alguien`,
  fr: `pacte mondial question reponse paragraphe brouillon collegue collegues chers bonjour citation exemple exemples savoir sait quelqu`,
  pt: `pacto global pergunta resposta paragrafo apresentacao rascunho colega colegas caros bom dia citacao exemplo exemplos saber sabe alguem`,
};

const stems = (language: Language): ReadonlySet<string> =>
  new Set(WORDS[language].split(/\s+/).map((word) => stem(word, language)));

const ASKING_STEMS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: stems('en'),
  es: stems('es'),
  fr: stems('fr'),
  pt: stems('pt'),
};

/** The terms without the words of asking itself and the names of the documents; all of them when nothing else is left. */
export function withoutAskingWords(terms: readonly string[], language: Language): string[] {
  const kept = terms.filter((term) => !ASKING_STEMS[language].has(term));
  return kept.length > 0 ? kept : [...terms];
}
