import { foundInFrench } from './fr-found.ts';
import { wordsForCommandsInFrench } from './fr-commands.ts';
import { wordsForMissingInFrench } from './fr-missing.ts';
import { objectivesInFrench } from './fr-objectives.ts';
import { placeNamesInFrench, placesInFrench } from './fr-places.ts';
import type { Locale } from './locale.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

/** What the assistant says in French. */
export const fr: Locale = {
  language: 'fr',
  records: {
    objective: (number) => `Objectif ${number}`,
    objectiveTitled: (number, title) => `Objectif ${number} du Pacte mondial : ${title}`,
    action: (number, letter) => `Objectif ${number} du Pacte mondial, action (${letter})`,
    actionLetter: (letter) => `Action (${letter})`,
    examplePractice: (title, objective) =>
      `Exemple de pratique : ${title}, objectif ${objective} du Pacte mondial`,
    practice: (number) => `Pratique ${number}`,
    practiceTitled: (number, title) => `Pratique ${number} : ${title}`,
    lessons: (number, title) => `Pratique ${number}, enseignements : ${title}`,
    reference: (number, title) => `Pratique ${number}, source : ${title}`,
    sdgTarget: (target) => `Cible ${target} des ODD`,
    sdgTargetUnder: (target, objective) =>
      `Cible ${target} des ODD, sous l’objectif ${objective} du Pacte mondial`,
    sdgNote: (objective) => `ODD pertinents, objectif ${objective} du Pacte mondial`,
    sdgGoal: (goal) => `ODD ${goal}`,
    briefSection: (number, title) => `Note d’orientation ${number} : ${title}`,
    briefAction: (number, letter) => `Note d’orientation ${number}, action (${letter})`,
    healthWorkers: 'Note d’orientation : actions pour le personnel de santé migrant',
    healthWorkerAction: (letter) => `Note d’orientation, personnel de santé migrant, action (${letter})`,
    organisation: (name) => `Inventaire : ${name}, domaines prioritaires`,
    tools: (name) => `Inventaire : ${name}, outils et orientations`,
    covid19: (name) => `Inventaire : ${name}, riposte à la COVID-19`,
    colon: ' : ',
    quoted: (title) => `« ${title} »`,
    placeNames: placeNamesInFrench,
    placeWords: placesInFrench,
  },
  labels: {
    actions: 'Actions',
    examplePractices: 'Exemples de pratiques',
    sdgTargets: 'Cibles des ODD',
    seeAlso: 'Voir aussi',
    whatWasDone: 'Ce qui a été fait',
    results: 'Résultats',
    lessons: 'Enseignements',
    reference: 'Référence',
    priorityAreas: 'Domaines prioritaires',
    tools: 'Outils et orientations',
    covid19: 'Riposte à la COVID-19',
    carriesOut: 'Pratiques qu’elle met en œuvre',
    namedIn: 'Citée dans ces pratiques',
    listedUnder: 'Figure sous',
    wholeText: 'Le texte entier',
    before: 'Avant',
    after: 'Après',
    partOf: 'Fait partie de',
    parts: 'Parties',
    notes: 'Notes',
    allObjectives: 'Tous les objectifs',
    allPractices: 'Toutes les pratiques',
    allRecommendations: 'Toutes les sections de la note',
    allOrganisations: 'Toutes les organisations',
    allGoals: 'Toutes les cibles des ODD',
    keyMessages: 'Messages clés',
    considerations: 'Considérations particulières',
    recommendations: 'Actions recommandées',
    sources: 'Sources',
    help: 'Aide',
    by: 'par',
  },
  answer: {
    found: foundInFrench,
    quotesInEnglish: 'Les documents sont en anglais ; les citations y figurent telles quelles.',
    translated: 'Les phrases en français sont une traduction de l’assistant ; les mots cités font foi.',
    quotesOnly: {
      'model-unavailable': 'Le modèle de langage n’a pas répondu ; il n’y a donc que des citations.',
      'model-unsupported':
        'Les documents n’étayaient pas la formulation du modèle de langage ; il n’y a donc que des citations.',
      'budget-spent':
        'Le quota du jour pour le modèle de langage est épuisé ; il n’y a donc que des citations.',
    },
    understoodAs: (question) => `Compris comme : « ${question} »`,
    generalGuidance: 'Ce que les documents disent aux États, à titre d’orientation générale :',
    firewalls: 'Sur la séparation entre les services et le contrôle de l’immigration, les documents disent :',
    morePassages: 'Autres passages',
    more: (count) => `${count} de plus`,
    objectiveParts: ({ actions, practices }) =>
      `${plural(actions, 'action', 'actions')}, ${plural(practices, 'pratique', 'pratiques')}`,
    nothingMore: 'C’était tout. Posez une autre question, ou nommez par exemple « objectif 15 ».',
    outOfRange: (asked, count) =>
      count === 1
        ? `Il n’y en avait qu’un ; pas de numéro ${asked}.`
        : `Il y en avait ${count} ; pas de numéro ${asked}.`,
    noSuchLetter: (letter) => `Ce qui précède n’a pas de (${letter}).`,
  },
  missing: wordsForMissingInFrench,
  declined: {
    crisis: {
      headline: 'Parlez à quelqu’un maintenant, s’il vous plaît.',
      text: 'Je suis un assistant pour des documents et ne peux pas aider dans un tel moment ; d’autres personnes le peuvent. Si vous êtes peut-être en danger, appelez le numéro d’urgence du lieu où vous êtes (112 en Europe, 911 en Amérique du Nord), une ligne d’écoute, ou allez à l’hôpital le plus proche. Si possible, restez auprès de quelqu’un de confiance. Vous n’avez pas à traverser cela seul.',
    },
    'personal-case': {
      headline: 'Je ne peux pas donner de conseil sur un cas personnel.',
      text: 'Les règles varient d’un pays à l’autre. Une avocate ou un avocat, ou une association d’aide aux migrants près de chez vous, peut vous conseiller ; en cas d’urgence, appelez le numéro d’urgence local.',
    },
    wrongdoing: {
      headline: 'Je ne peux pas vous aider en cela.',
      text: 'Je peux montrer ce que dit le Pacte mondial des voies sûres et régulières, du trafic illicite et de la traite.',
    },
    'personal-data': {
      headline: 'Je ne conserve rien sur des personnes et ne recherche personne.',
      text: 'Je ne lis que cinq documents publiés. Si quelqu’un est en danger, le numéro d’urgence local ou une organisation de protection peut aider.',
    },
    'rules-change': {
      headline: 'Je m’en tiens à ce que disent les cinq documents.',
      text: 'Chaque réponse donne leurs mots exacts et l’endroit où ils se trouvent ; cela ne se désactive pas.',
    },
  },
  smallTalk: {
    greeting:
      'Bonjour. Je réponds à partir de cinq documents du Réseau des Nations Unies sur les migrations, avec les mots exacts et l’endroit où ils se trouvent.',
    thanks: 'Je vous en prie. Posez d’autres questions quand vous voulez.',
    goodbye: 'Au revoir, et à la prochaine question.',
    capabilities:
      'Interrogez-moi avec vos mots sur le Pacte mondial sur les migrations, ses 23 objectifs, 37 pratiques prometteuses ou l’accès aux services pendant la pandémie. Je réponds avec les mots des documents et leur emplacement, ou je dis qu’ils ne contiennent rien à ce sujet.',
    identity:
      'Je suis un programme, pas une personne. Je cherche dans cinq documents du Réseau des Nations Unies sur les migrations et ne réponds qu’avec ce qui s’y trouve, mot pour mot.',
    'how-are-you': 'Tout va bien, merci. Que voulez-vous trouver dans les documents sur les migrations ?',
  },
  examples: [
    'comment les écoles peuvent-elles aider les enfants nouveaux arrivants ?',
    'les sans-papiers peuvent-ils se faire soigner ?',
    'que dit le pacte sur les envois d’argent au pays ?',
  ],
  commands: wordsForCommandsInFrench,
  objectives: objectivesInFrench,
};
