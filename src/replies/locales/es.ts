import { foundInSpanish } from './es-found.ts';
import { wordsForCommandsInSpanish } from './es-commands.ts';
import { wordsForMissingInSpanish } from './es-missing.ts';
import { objectivesInSpanish } from './es-objectives.ts';
import { placeNamesInSpanish, placesInSpanish } from './es-places.ts';
import type { Locale } from './locale.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the assistant says in Spanish. */
export const es: Locale = {
  language: 'es',
  records: {
    objective: (number) => `Objetivo ${number}`,
    objectiveTitled: (number, title) => `Objetivo ${number} del Pacto Mundial: ${title}`,
    action: (number, letter) => `Objetivo ${number} del Pacto Mundial, acción (${letter})`,
    actionLetter: (letter) => `Acción (${letter})`,
    examplePractice: (title, objective) =>
      `Ejemplo de práctica: ${title}, objetivo ${objective} del Pacto Mundial`,
    practice: (number) => `Práctica ${number}`,
    practiceTitled: (number, title) => `Práctica ${number}: ${title}`,
    lessons: (number, title) => `Práctica ${number}, lecciones aprendidas: ${title}`,
    reference: (number, title) => `Práctica ${number}, fuente: ${title}`,
    sdgTarget: (target) => `Meta ${target} de los ODS`,
    sdgTargetUnder: (target, objective) =>
      `Meta ${target} de los ODS, en el objetivo ${objective} del Pacto Mundial`,
    sdgNote: (objective) => `ODS pertinentes, objetivo ${objective} del Pacto Mundial`,
    sdgGoal: (goal) => `ODS ${goal}`,
    briefSection: (number, title) => `Informe de políticas ${number}: ${title}`,
    briefAction: (number, letter) => `Informe de políticas ${number}, acción (${letter})`,
    healthWorkers: 'Informe de políticas: acciones para el personal sanitario migrante',
    healthWorkerAction: (letter) => `Informe de políticas, personal sanitario migrante, acción (${letter})`,
    organisation: (name) => `Inventario: ${name}, áreas prioritarias`,
    tools: (name) => `Inventario: ${name}, herramientas y orientaciones`,
    covid19: (name) => `Inventario: ${name}, respuesta a la COVID-19`,
    colon: ': ',
    quoted: (title) => `«${title}»`,
    placeNames: placeNamesInSpanish,
    placeWords: placesInSpanish,
  },
  labels: {
    actions: 'Acciones',
    examplePractices: 'Ejemplos de prácticas',
    sdgTargets: 'Metas de los ODS',
    seeAlso: 'Véase también',
    whatWasDone: 'Qué se hizo',
    results: 'Resultados',
    lessons: 'Lecciones aprendidas',
    reference: 'Referencia',
    priorityAreas: 'Áreas prioritarias',
    tools: 'Herramientas y orientaciones',
    covid19: 'Respuesta a la COVID-19',
    carriesOut: 'Prácticas que lleva a cabo',
    namedIn: 'Mencionada en estas prácticas',
    listedUnder: 'Figura en',
    wholeText: 'El texto completo',
    before: 'Antes',
    after: 'Después',
    partOf: 'Forma parte de',
    parts: 'Partes',
    notes: 'Notas',
    allObjectives: 'Todos los objetivos',
    allPractices: 'Todas las prácticas',
    allRecommendations: 'Todos los apartados del informe',
    allOrganisations: 'Todas las organizaciones',
    allGoals: 'Todas las metas de los ODS',
    keyMessages: 'Mensajes clave',
    considerations: 'Consideraciones especiales',
    recommendations: 'Acciones recomendadas',
    sources: 'Fuentes',
    help: 'Ayuda',
    by: 'a cargo de',
  },
  answer: {
    found: foundInSpanish,
    quotesInEnglish: 'Los documentos están en inglés; las citas se muestran tal como figuran en ellos.',
    translated: 'Las frases en español son una traducción del asistente; valen las palabras citadas.',
    quotesOnly: {
      'model-unavailable': 'El modelo de lenguaje no respondió; por eso solo hay citas.',
      'model-unsupported':
        'Los documentos no respaldaban la redacción del modelo de lenguaje; por eso solo hay citas.',
      'budget-spent': 'El cupo diario del modelo de lenguaje está agotado; por eso solo hay citas.',
    },
    understoodAs: (question) => `Entendido como: «${question}»`,
    generalGuidance: 'Lo que los documentos dicen a los Estados, como orientación general:',
    firewalls: 'Sobre mantener los servicios separados del control migratorio, los documentos dicen:',
    morePassages: 'Más pasajes',
    more: (count) => `${count} más`,
    objectiveParts: ({ actions, practices }) =>
      `${plural(actions, 'acción', 'acciones')}, ${plural(practices, 'práctica', 'prácticas')}`,
    nothingMore: 'Eso era todo. Pregunte otra cosa o nombre algo como «objetivo 15».',
    outOfRange: (asked, count) =>
      count === 1 ? `Solo había uno; no hay número ${asked}.` : `Había ${count}; no hay número ${asked}.`,
    noSuchLetter: (letter) => `Lo último que se mostró no tiene (${letter}).`,
  },
  missing: wordsForMissingInSpanish,
  declined: {
    crisis: {
      headline: 'Habla con alguien ahora, por favor.',
      text: 'Soy un asistente de documentos y no puedo ayudarte en un momento así; otras personas sí. Si puedes estar en peligro, llama al número de emergencias de donde estás (112 en Europa, 911 en gran parte de América), a una línea de crisis, o acude al hospital más cercano. Si puedes, quédate con alguien de confianza. No tienes que pasar por esto a solas.',
    },
    'personal-case': {
      headline: 'No puedo aconsejar sobre un caso personal.',
      text: 'Las normas cambian de un país a otro. Una abogada o un abogado, o una organización de apoyo a migrantes cerca de usted, puede orientarle; en una emergencia, llame al número local de emergencias.',
    },
    wrongdoing: {
      headline: 'En eso no puedo ayudar.',
      text: 'Puedo mostrar lo que dice el Pacto Mundial sobre las vías seguras y regulares de migración, el tráfico ilícito y la trata.',
    },
    'personal-data': {
      headline: 'No guardo nada sobre personas ni busco a nadie.',
      text: 'Solo leo cinco documentos publicados. Si alguien está en peligro, puede ayudar el número local de emergencias o una organización de protección.',
    },
    'rules-change': {
      headline: 'Me atengo a lo que dicen los cinco documentos.',
      text: 'Cada respuesta lleva sus palabras exactas y el lugar donde están; eso no se puede desactivar.',
    },
  },
  smallTalk: {
    greeting:
      'Hola. Respondo a partir de cinco documentos de la Red de las Naciones Unidas sobre la Migración, con las palabras exactas y el lugar donde están.',
    thanks: 'De nada. Pregunte cuando quiera.',
    goodbye: 'Hasta luego. Aquí estaré para la próxima pregunta.',
    capabilities:
      'Pregunte con sus palabras sobre el Pacto Mundial para la Migración, sus 23 objetivos, 37 prácticas prometedoras o el acceso a servicios en la pandemia. Respondo con las palabras de los documentos y su lugar, o digo que no contienen nada al respecto.',
    identity:
      'Soy un programa, no una persona. Busco en cinco documentos de la Red de las Naciones Unidas sobre la Migración y respondo solo con lo que está en ellos, palabra por palabra.',
    'how-are-you': 'Todo en orden, gracias. ¿Qué quiere encontrar en los documentos sobre migración?',
  },
  examples: [
    '¿cómo pueden las escuelas ayudar a los niños recién llegados?',
    '¿qué dice el pacto sobre mandar dinero a casa más barato?',
    '¿pueden ir al médico las personas sin papeles?',
  ],
  commands: wordsForCommandsInSpanish,
  objectives: objectivesInSpanish,
};
