import type { MissingWords } from './locale.ts';

const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const all = new Intl.ListFormat('fr');

/** How the assistant says in French what the documents do not hold. */
export const wordsForMissingInFrench: MissingWords = {
  notSaid: 'Les documents ne le disent pas.',
  noPassage: 'Aucun des cinq documents ne répond à cette question.',
  notCovered: (things) =>
    `Ils ne contiennent rien sur ${either.format(things.map((thing) => `« ${thing} »`))}.`,
  nearest: 'Les passages les plus proches :',
  tellUs: 'Cela devrait y être ? Dites-le avec 👎.',
  noObjective: (asked, { count, title }) => ({
    headline: `Il n’y a pas d’objectif ${asked}.`,
    text: `Le Pacte mondial en compte ${count}. L’objectif ${count} est : ${title}.`,
  }),
  noAction: ({ objective, letter }, { last }) => ({
    headline: `L’objectif ${objective} n’a pas d’action (${letter}).`,
    text: `Ses actions vont de (a) à (${last}).`,
  }),
  noPractice: (asked, { count, title }) => ({
    headline: `Il n’y a pas de pratique ${asked}.`,
    text: `Le rapport sur les pratiques prometteuses en compte ${count}. La dernière est : ${title}.`,
  }),
  noTarget: (asked, { goal, targets }) => ({
    headline: `La brochure ne cite pas la cible ${asked} des ODD.`,
    text:
      targets.length === 0
        ? `Elle ne cite aucune cible de l’ODD ${goal}.`
        : `De l’ODD ${goal}, elle cite ${all.format(targets)}.`,
  }),
  noGoal: (asked, { goals }) => ({
    headline:
      Number(asked) > 17
        ? `Il n’y a pas d’ODD ${asked}.`
        : `La brochure ne cite aucune cible de l’ODD ${asked}.`,
    text: `La brochure cite des cibles des ODD ${all.format(goals)}.`,
  }),
  noBriefSection: (asked) => ({
    headline: `La note d’orientation n’a pas de section ${asked}.`,
    text: 'Elle contient les messages clés 1.1 à 1.3, les considérations particulières 2.1 à 2.12 et les actions recommandées 3.1 à 3.10.',
  }),
  noBriefLetter: ({ section, letter }, { last }) => ({
    headline: `La section ${section} de la note d’orientation n’a pas de (${letter}).`,
    text: last === undefined ? 'Elle n’a pas d’actions à lettre.' : `Ses actions vont de (a) à (${last}).`,
  }),
  noTable: (asked, { count }) => ({
    headline: `Il n’y a pas de tableau ${asked}.`,
    text: `Le rapport sur les pratiques prometteuses contient ${count} tableaux.`,
  }),
  noParagraph: (asked, { hasMore }) => ({
    headline: `Le paragraphe ${asked} du Pacte mondial ne contient aucun objectif.`,
    text: `Les paragraphes 17 à 39 contiennent les objectifs : le 17 est l’objectif 1, le 39 est l’objectif 23.${hasMore ? ' Ce que les documents disent sur le sujet :' : ''}`,
  }),
  noPrinciple: (asked, { count }) => ({
    headline: `Il n’y a pas de principe directeur ${asked}.`,
    text: `Les documents énumèrent ${count} principes directeurs du Pacte mondial.`,
  }),
  emptyQuestion: {
    headline: 'Il n’y avait pas de question.',
    text: 'Écrivez avec vos mots ce que vous voulez savoir.',
  },
  tooLong: (maxLength) => ({
    headline: 'C’est trop long pour une seule question.',
    text: `Posez-la en ${maxLength.toLocaleString('fr')} caractères au plus ; un point à la fois, c’est mieux.`,
  }),
  unreadable: {
    headline: 'Je n’ai pas pu lire cela comme du texte.',
    text: 'Écrivez votre question avec des mots.',
  },
};
