import type { Locale } from './locale.ts';
import { foundInPortuguese } from './pt-found.ts';
import { wordsForCommandsInPortuguese } from './pt-commands.ts';
import { wordsForMissingInPortuguese } from './pt-missing.ts';
import { objectivesInPortuguese } from './pt-objectives.ts';
import { placeNamesInPortuguese, placesInPortuguese } from './pt-places.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the assistant says in Portuguese, in words that Brazil and Portugal share. */
export const pt: Locale = {
  language: 'pt',
  records: {
    objective: (number) => `Objetivo ${number}`,
    objectiveTitled: (number, title) => `Objetivo ${number} do Pacto Global: ${title}`,
    action: (number, letter) => `Objetivo ${number} do Pacto Global, ação (${letter})`,
    actionLetter: (letter) => `Ação (${letter})`,
    examplePractice: (title, objective) =>
      `Exemplo de prática: ${title}, objetivo ${objective} do Pacto Global`,
    practice: (number) => `Prática ${number}`,
    practiceTitled: (number, title) => `Prática ${number}: ${title}`,
    lessons: (number, title) => `Prática ${number}, lições aprendidas: ${title}`,
    reference: (number, title) => `Prática ${number}, fonte: ${title}`,
    sdgTarget: (target) => `Meta ${target} dos ODS`,
    sdgTargetUnder: (target, objective) => `Meta ${target} dos ODS, no objetivo ${objective} do Pacto Global`,
    sdgNote: (objective) => `ODS pertinentes, objetivo ${objective} do Pacto Global`,
    sdgGoal: (goal) => `ODS ${goal}`,
    briefSection: (number, title) => `Documento de orientação ${number}: ${title}`,
    briefAction: (number, letter) => `Documento de orientação ${number}, ação (${letter})`,
    healthWorkers: 'Documento de orientação: ações para profissionais de saúde migrantes',
    healthWorkerAction: (letter) =>
      `Documento de orientação, profissionais de saúde migrantes, ação (${letter})`,
    organisation: (name) => `Inventário: ${name}, áreas prioritárias`,
    tools: (name) => `Inventário: ${name}, ferramentas e orientações`,
    covid19: (name) => `Inventário: ${name}, resposta à COVID-19`,
    colon: ': ',
    quoted: (title) => `“${title}”`,
    placeNames: placeNamesInPortuguese,
    placeWords: placesInPortuguese,
  },
  labels: {
    actions: 'Ações',
    examplePractices: 'Exemplos de práticas',
    sdgTargets: 'Metas dos ODS',
    seeAlso: 'Ver também',
    whatWasDone: 'O que foi feito',
    results: 'Resultados',
    lessons: 'Lições aprendidas',
    reference: 'Referência',
    priorityAreas: 'Áreas prioritárias',
    tools: 'Ferramentas e orientações',
    covid19: 'Resposta à COVID-19',
    carriesOut: 'Práticas que realiza',
    namedIn: 'Mencionada nestas práticas',
    listedUnder: 'Consta em',
    wholeText: 'O texto completo',
    before: 'Antes',
    after: 'Depois',
    partOf: 'Faz parte de',
    parts: 'Partes',
    notes: 'Notas',
    allObjectives: 'Todos os objetivos',
    allPractices: 'Todas as práticas',
    allRecommendations: 'Todos os pontos do documento',
    allOrganisations: 'Todas as organizações',
    allGoals: 'Todas as metas dos ODS',
    keyMessages: 'Mensagens principais',
    considerations: 'Considerações especiais',
    recommendations: 'Ações recomendadas',
    sources: 'Fontes',
    help: 'Ajuda',
    by: 'a cargo de',
  },
  answer: {
    found: foundInPortuguese,
    quotesInEnglish: 'Os documentos estão em inglês; as citações aparecem tal como neles figuram.',
    translated: 'As frases em português são uma tradução do assistente; valem as palavras citadas.',
    quotesOnly: {
      'model-unavailable': 'O modelo de linguagem não respondeu; por isso há apenas citações.',
      'model-unsupported':
        'Os documentos não confirmavam a redação do modelo de linguagem; por isso há apenas citações.',
      'budget-spent': 'A quota diária do modelo de linguagem está esgotada; por isso há apenas citações.',
    },
    understoodAs: (question) => `Entendido como: “${question}”`,
    generalGuidance: 'O que os documentos dizem aos Estados, como orientação geral:',
    firewalls: 'Sobre manter os serviços separados das autoridades de imigração, os documentos dizem:',
    morePassages: 'Mais passagens',
    more: (count) => `mais ${count}`,
    objectiveParts: ({ actions, practices }) =>
      `${plural(actions, 'ação', 'ações')}, ${plural(practices, 'prática', 'práticas')}`,
    nothingMore: 'Era tudo. Pergunte outra coisa ou indique algo como “objetivo 15”.',
    outOfRange: (asked, count) =>
      count === 1 ? `Só havia um; não há número ${asked}.` : `Havia ${count}; não há número ${asked}.`,
    noSuchLetter: (letter) => `O que foi mostrado por último não tem (${letter}).`,
  },
  missing: wordsForMissingInPortuguese,
  declined: {
    crisis: {
      headline: 'Fale com alguém agora, por favor.',
      text: 'Sou um assistente de documentos e não posso ajudar num momento assim; outras pessoas podem. Se você pode estar em perigo, ligue para o número de emergência de onde está (112 na Europa, 192 no Brasil), para uma linha de apoio, ou vá ao hospital mais próximo. Se puder, fique com alguém de confiança. Você não precisa passar por isso sem ajuda.',
    },
    'personal-case': {
      headline: 'Não posso aconselhar sobre um caso pessoal.',
      text: 'As regras variam de país para país. Uma advogada ou um advogado, ou uma organização de apoio a migrantes na sua região, pode ajudar; numa emergência, ligue para o número local de emergência.',
    },
    wrongdoing: {
      headline: 'Nisso não posso ajudar.',
      text: 'Posso mostrar o que o Pacto Global diz sobre vias seguras e regulares de migração, contrabando de migrantes e tráfico de pessoas.',
    },
    'personal-data': {
      headline: 'Não guardo nada sobre pessoas nem procuro ninguém.',
      text: 'Só leio cinco documentos publicados. Se alguém está em perigo, o número local de emergência ou uma organização de proteção pode ajudar.',
    },
    'rules-change': {
      headline: 'Atenho-me ao que dizem os cinco documentos.',
      text: 'Cada resposta traz as palavras exatas e o lugar onde estão; isso não se pode desativar.',
    },
  },
  smallTalk: {
    greeting:
      'Olá. Respondo a partir de cinco documentos da Rede das Nações Unidas sobre Migração, com as palavras exatas e o lugar onde estão.',
    thanks: 'De nada. Pergunte sempre que quiser.',
    goodbye: 'Até breve. Pergunte de novo quando quiser.',
    capabilities:
      'Pergunte com as suas palavras sobre o Pacto Global para as Migrações, os seus 23 objetivos, 37 práticas promissoras ou o acesso a serviços na pandemia. Respondo com as palavras dos documentos e o seu lugar, ou digo que não contêm nada sobre o assunto.',
    identity:
      'Sou um programa, não uma pessoa. Procuro em cinco documentos da Rede das Nações Unidas sobre Migração e respondo só com o que está neles, palavra por palavra.',
    'how-are-you':
      'Tudo em ordem, e agradeço a pergunta. O que quer encontrar nos documentos sobre migração?',
  },
  examples: [
    'como podem as escolas ajudar as crianças recém-chegadas?',
    'quem não tem papéis pode ir ao médico?',
    'o que diz o pacto sobre mandar dinheiro para casa?',
  ],
  commands: wordsForCommandsInPortuguese,
  objectives: objectivesInPortuguese,
};
