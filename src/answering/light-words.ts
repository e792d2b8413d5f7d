import type { Language } from '../retrieval/query.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Folded words that a translator adds to build a sentence ("situations d'urgence" for "emergency", "dentro de") and that
 * say nothing of their own: a quote need not hold them. English statements stand near enough to their quotes to do without.
 */
export const LIGHT_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(),
  es: set(
    'situacion situaciones condicion condiciones lugar lugares ambito ambitos materia marco caso casos tipo tipos enfoque modo modos medio medios proceso procesos labor cuestion cuestiones tema parte conjunto objeto dentro ademas asimismo tambien igualmente mismo misma mismos mismas propio propia propios propias respectivos respectivas tal tales sobre actualmente representa representan representar constituye constituyen constituir supone suponen suponer cuenta cuentan contar dispone disponen disponer resulta resultan resultar realiza realizan realizar realizado efectuar encuentra encuentran encontrarse trata tratarse figura figuran figurar queda quedan gustaria desea desean lleve lleven cabo relacion base miras entonces cualquier cualesquiera cierto ciertos todavia aun bien efecto efectos cara cosas mecanismo traves',
  ),
  fr: set(
    'situation situations condition conditions lieu lieux cadre cas matiere matieres domaine domaines type types approche mode modes processus question questions partie ensemble objet sein interieur aussi egalement notamment meme memes propre propres respectifs respectives tel telle tels telles actuellement represente representent representer constitue constituent constituer suppose dispose disposent disposer compte compter effectuer realiser realise trouve trouvent trouver souhaite souhaiterait aimerait peu egard base vue alors ailleurs outre celui celle celles certain certains certaines encore bien effet effets propos titre plan sorte cote auxquels auxquelles duquel mecanisme mesure point egards suite',
  ),
  pt: set(
    'situacao situacoes condicao condicoes lugar lugares ambito ambitos materia quadro caso casos tipo tipos abordagem modo modos meios processo processos questao questoes tema parte conjunto objeto dentro alem tambem igualmente ainda mesmo mesma mesmos mesmas proprio propria proprios proprias respetivos respetivas respectivas tal tais atualmente representa representam representar constitui constituem constituir conta contam contar dispoe dispoem dispor resulta resultam resultar realiza realizar realizado efetuar encontra encontram encontrar trata figura figuram fica ficam gostaria deseja desejam cabo relacao base vista estiver estiverem esteve estar qualquer quaisquer certo certos bem efeito efeitos mecanismo',
  ),
};
