import type { NarrativeTopic } from './topic.ts';

/** The topics from the acknowledgements to the section on COVID-19. */
export const TOPICS_TO_COVID_19: readonly NarrativeTopic[] = [
  { starts: 'This practical framework was developed', id: 'acknowledgements', title: 'acknowledgements' },
  {
    starts: 'This document on promising practices in migrant',
    id: 'introduction',
    title: 'introduction and purpose',
  },
  {
    starts: 'The cooperative framework laid out by',
    id: 'introduction/global-compact',
    title: 'background on the Global Compact for Migration',
  },
  {
    starts: 'All GCM objectives are based on',
    id: 'introduction/guiding-principles',
    title: "what the Compact's guiding principles rest on",
  },
  {
    starts: 'Each of the 23 objectives of the Global Compact',
    id: 'introduction/objective-15',
    title: 'what objective 15 commits States to',
  },
  {
    starts: 'Migration can be a positive and empowering',
    id: 'introduction/vulnerabilities',
    title: 'what makes migrants vulnerable, and barriers to services',
  },
  {
    starts: 'The compounded public health, economic',
    id: 'introduction/covid-19-impact',
    title: 'the impact of the COVID-19 crisis on migrants',
  },
  {
    starts: 'The United Nations Network on Migration (the Network)',
    id: 'introduction/working-group',
    title: 'the UN Network on Migration and its working group on access to services',
  },
  {
    starts: 'This review focuses on the following services',
    id: 'introduction/practices-reviewed',
    title: 'the services and practices reviewed',
  },
  { starts: 'The right of every human being', id: 'health/right-to-health', title: 'the right to health' },
  {
    starts: 'The example above reflects SDG target 3.8',
    id: 'health/universal-health-coverage',
    title: 'universal health coverage and the WHO framework',
  },
  {
    starts: "Migrants' access to health services has increasingly",
    id: 'health/barriers-to-access',
    title: 'barriers to health services, and one-stop centres',
  },
  {
    starts: 'Stigma and discrimination towards some categories',
    id: 'health/stigma-and-vulnerability',
    title: "how stigma and migration itself affect migrants' health",
  },
  {
    starts: "Adverse factors affecting migrants' access",
    id: 'health/social-determinants',
    title: "social determinants of migrants' health",
  },
  {
    starts: 'In the experience of several providers',
    id: 'health/services-together',
    title: 'health needs several services at once',
  },
  {
    starts: 'Amongst the most vulnerable migrant groups, LGBTI',
    id: 'health/lgbti-migrants',
    title: "LGBTI migrants' access to services",
  },
  {
    starts: 'A large review of practices collected per region',
    id: 'health/who-review',
    title: "WHO's review of health practices by region",
  },
  {
    starts: 'The COVID-19 pandemic has left no country',
    id: 'covid-19/vulnerability-in-emergencies',
    title: "migrants' vulnerability in the pandemic and other emergencies",
  },
  {
    starts: 'In many countries, the COVID-19 epidemic has risked',
    id: 'covid-19/information-and-language',
    title: 'integration support and information during COVID-19',
  },
  {
    starts: "The UN and other actors' efforts",
    id: 'covid-19/leave-no-one-behind',
    title: 'leaving no one behind in the COVID-19 response',
  },
  {
    starts: 'The disproportionate impact of the COVID-19 pandemic',
    id: 'covid-19/health-crisis',
    title: 'three interlocking COVID-19 crises, and the health crisis',
  },
  {
    starts: 'The second COVID-19 related crisis',
    id: 'covid-19/socio-economic-crisis',
    title: 'the socio-economic crisis of COVID-19',
  },
  {
    starts: 'School closures and distance learning',
    id: 'covid-19/school-closures',
    title: 'school closures and suspended integration courses',
  },
  {
    starts: 'Third, a protection crisis',
    id: 'covid-19/protection-crisis',
    title: 'the protection crisis of COVID-19',
  },
  {
    starts: 'Several countries, humanitarian and development partners',
    id: 'covid-19/joint-response',
    title: 'how countries and partners responded to the triple crisis',
  },
  {
    starts: 'With urbanization being a global mega-trend',
    id: 'covid-19/cities',
    title: 'cities hit by COVID-19',
  },
  {
    starts: 'As demonstrated by practices presented',
    id: 'covid-19/multisectoral-response',
    title: 'why the response to COVID-19 spans sectors and partners',
  },
];
