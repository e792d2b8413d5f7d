import type { CommandWords } from './locale.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;
const all = new Intl.ListFormat('fr');

/** What the assistant says in French around commands. */
export const wordsForCommandsInFrench: CommandWords = {
  objectives: (count) => `Les ${count} objectifs du Pacte mondial sur les migrations`,
  practices: (count) => `Les ${count} pratiques prometteuses`,
  practicesFor: (words, count) => `${plural(count, 'pratique', 'pratiques')} pour « ${words} »`,
  examplePracticesFor: (count) =>
    plural(count, 'exemple de pratique de la brochure', 'exemples de pratiques de la brochure'),
  noPracticeFor: (words) => ({
    headline: `Aucune pratique trouvée pour « ${words} ».`,
    text: 'Essayez un numéro de 1 à 37, un pays comme le Portugal, un thème comme le logement, ou l’organisme qui la met en œuvre.',
  }),
  objectivesFor: (words, count) => `${plural(count, 'objectif', 'objectifs')} pour « ${words} »`,
  noObjectiveFor: (words) => ({
    headline: `Aucun objectif trouvé pour « ${words} ».`,
    text: 'Donnez un numéro de 1 à 23, ou un sujet comme les envois de fonds, les frontières ou le logement.',
  }),
  recommendations: 'Les sections de la note d’orientation',
  recommendationsFor: (words, count) =>
    `${plural(count, 'section', 'sections')} de la note d’orientation pour « ${words} »`,
  noRecommendationFor: (words) => ({
    headline: `Aucune section de la note d’orientation trouvée pour « ${words} ».`,
    text: 'Donnez un numéro comme 3.6, avec ou sans lettre, ou un sujet comme le logement, l’école ou l’alimentation.',
  }),
  goals: 'Cibles des ODD que cite la brochure',
  goalTargets: (goal, count) => `ODD ${goal} : ${plural(count, 'cible', 'cibles')} dans la brochure`,
  notSdg: (words) => ({
    headline: `« ${words} » n’est pas un ODD.`,
    text: 'Donnez une cible comme 10.7, ou un objectif de 1 à 17.',
  }),
  underObjectives: (numbers) =>
    `${numbers.length === 1 ? 'sous l’objectif' : 'sous les objectifs'} ${all.format(numbers)}`,
  organisations: (count) => `${plural(count, 'organisation', 'organisations')} dans l’inventaire des outils`,
  noOrganisation: (words) => ({
    headline: `L’inventaire n’a pas d’organisation appelée « ${words} ».`,
    text: 'Voici celles qu’il contient :',
  }),
  passagesFor: (words, { from, to }) => `Passages pour « ${words} » (${from} à ${to})`,
  noPassageFor: (words) => ({
    headline: `Aucun passage trouvé pour « ${words} ».`,
    text: 'Essayez d’autres mots ; ceux de tous les jours conviennent.',
  }),
  noRecord: (id) => ({
    headline: `« ${id} » n’existe pas.`,
    text: 'Les identifiants ressemblent à gcm/15/b, practices/12 ou brief/3.6 ; /search les trouve.',
  }),
  sources: (count) => `Les ${count} documents sur lesquels reposent les réponses`,
  counts: ({ objectives, actions, practices, examples, recommendations, organisations }) =>
    `Ils contiennent ${objectives} objectifs avec ${actions} actions et ${examples} exemples de pratiques, ${practices} pratiques prometteuses, ${recommendations} sections de la note d’orientation et ${organisations} organisations avec leurs outils.`,
  citeAs: 'Pour citer',
  help: {
    headline: 'Interrogez-moi avec vos mots, en français, anglais, espagnol ou portugais.',
    text: 'Chaque réponse cite les documents et dit où se trouvent les mots. Ces commandes ouvrent directement les choses :',
    examples: 'Questions à essayer',
  },
  unknown: (typed, nearest) => ({
    headline: `La commande /${typed} n’existe pas.`,
    text:
      nearest === undefined
        ? '/help montre toutes les commandes.'
        : `Vouliez-vous dire /${nearest} ? Toutes les commandes : /help.`,
  }),
  needs: (argument, usage) => ({
    headline: `Il manque quelque chose : ${argument}.`,
    text: `Cela s’écrit ainsi : ${usage}`,
  }),
  tooLong: (argument, maxLength) => ({
    headline: `Trop long : ${argument}.`,
    text: `${maxLength} caractères au plus.`,
  }),
  notAmong: (argument, choices) => ({
    headline: `Valeur non valable : ${argument}.`,
    text: `Ce peut être ${new Intl.ListFormat('fr', { type: 'disjunction' }).format(choices)}.`,
  }),
  failed: (reference) => ({
    headline: 'Quelque chose a échoué de notre côté.',
    text: `Réessayez dans un instant. Si cela persiste, donnez le numéro ${reference} aux personnes qui s’occupent de cet assistant.`,
  }),
};
