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

/** Words by which people say what an answer is for, over folded text: "for a speech", "preparing slides". */
const PURPOSE =
  /\b(?:for|to|need|needs?|write|writing|wrote|prepar\w+|draft\w*|doing|making|working on|finish\w*|para|por|necesito|preciso|escrib\w+|hacer|haciendo|pour|besoin|redig\w+|escrev\w+|fazer|fazendo)\b[^.!?]{0,30}\b(?:briefing|memo|notes?|notas?|slides?|presentation|presentacion|apresentacao|speech|discurs\w+|discours|talking points|one[- ]pager|report|informe|rapport|relatorio|essay|thesis|tesis|these|tese|homework|deberes|summary|resumen|resume|resumo|email|letter|carta|lettre|statement|intervention|intervencion|meeting|reunion|reuniao|panel|hearing|audiencia|audition|workshop|taller|atelier|conference|congress|congreso|congres|para(?:graph)?|parrafo|paragrafo)\b/;

/** Those for whom and the form in which it is wanted; in such a question they are no subject. */
const PURPOSE_WORDS: Readonly<Record<Language, string>> = {
  en: `minister director boss chief professor prof teacher class mayor parliament parliamentary committee board donor ambassador delegation manager supervisor
    team panel hearing meeting workshop conference congress speech presentation note notes report essay thesis homework summary email letter statement
    short quick urgent tomorrow today morning monday friday week sentence sentences line lines bullet bullets page point points need prepare preparing`,
  es: `ministro ministra director directora jefe jefa profesor profesora clase alcalde alcaldesa parlamento comite junta donante embajador delegacion equipo
    panel audiencia reunion taller conferencia congreso discurso presentacion nota notas informe tesis resumen carta corto breve urgente manana hoy frase frases preparar preparo preparando`,
  fr: `ministre directeur directrice chef professeur prof classe maire parlement comite conseil bailleur ambassadeur delegation equipe panel audition reunion
    atelier conference congres discours presentation note notes rapport these resume lettre court bref urgent demain phrase phrases prepare preparer preparons`,
  pt: `ministro ministra diretor diretora chefe professor professora turma prefeito prefeita parlamento comite conselho doador embaixador delegacao equipe
    painel audiencia reuniao oficina conferencia congresso discurso apresentacao nota notas relatorio tese resumo carta curto breve urgente amanha hoje frase frases preparar preparando`,
};

/** The terms without those that only say what the answer is for; all of them when nothing else is left. */
export function withoutPurpose(
  terms: readonly string[],
  { folded, language }: { folded: string; language: Language },
): readonly string[] {
  if (!PURPOSE.test(folded)) return terms;
  const words = new Set(PURPOSE_WORDS[language].split(/\s+/).map((word) => stem(word, language)));
  const kept = terms.filter((term) => !words.has(term));
  return kept.length > 1 ? kept : terms;
}

/** The terms without the words of asking itself and the names of the documents; all of them when nothing else is left. */
export function withoutAskingWords(terms: readonly string[], language: Language): string[] {
  const kept = terms.filter((term) => !ASKING_STEMS[language].has(term));
  return kept.length > 0 ? kept : [...terms];
}
