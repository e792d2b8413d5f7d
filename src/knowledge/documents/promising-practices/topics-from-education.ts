import type { NarrativeTopic } from './topic.ts';

/** The topics from the section on education to the annex. */
export const TOPICS_FROM_EDUCATION: readonly NarrativeTopic[] = [
  {
    starts: 'Worldwide there are more than 33 million',
    id: 'education/children-on-the-move',
    title: 'how many migrant, refugee and displaced children there are',
  },
  {
    starts: 'Human mobility and displacement often act',
    id: 'education/unequal-access',
    title: 'unequal access of migrant children to education',
  },
  {
    starts: 'The COVID-19 crisis has significantly aggravated',
    id: 'education/covid-19',
    title: 'COVID-19, closed schools and drop-out',
  },
  {
    starts: 'Widening education inequalities',
    id: 'education/school-closures',
    title: 'what migrant children lose when schools close',
  },
  {
    starts: 'Sustainable Development Goal (SDG) 4',
    id: 'education/sdg-4',
    title: 'SDG 4 and the education of migrant children',
  },
  {
    starts: 'Education sustains children and families',
    id: 'education/why-it-matters',
    title: 'why education of migrant children matters',
  },
  {
    starts: 'Migrant children and families might face',
    id: 'education/legal-barriers',
    title: 'legal and administrative barriers to education',
  },
  {
    starts: 'Socio-economic barriers. Poverty, child labour',
    id: 'education/socio-economic-barriers',
    title: 'socio-economic barriers, or why migrant children drop out of school',
  },
  {
    starts: 'Linguistic and teaching barriers.',
    id: 'education/language-barriers',
    title: 'language and teaching barriers in education',
  },
  {
    starts: 'Based on practices presented in this report',
    id: 'education/key-issues',
    title: 'key issues in education, and the review behind them',
  },
  {
    starts: 'Children should be able to access school',
    id: 'education/meeting-sdg-4',
    title: 'key issue 1 in education, meeting SDG 4',
  },
  {
    starts: 'School segregation hinders',
    id: 'education/integration-policies',
    title: 'key issue 2 in education, policies that prioritize integration',
  },
  {
    starts: 'Data that further analyze the link',
    id: 'education/data',
    title: 'key issue 3 in education, limited data on migrant children',
  },
  {
    starts: 'Furthermore, UNICEF recommends',
    id: 'education/schooling-in-crises',
    title: 'schooling in crises, displacement and forced migration',
  },
  {
    starts: 'Vocational Education and Training (VET) is a key',
    id: 'vocational-training/what-it-offers',
    title: 'what vocational education and training offers migrants',
  },
  {
    starts: 'As part of labour migration schemes',
    id: 'vocational-training/before-departure-and-return',
    title: 'vocational training before departure, in crises and for return',
  },
  {
    starts: 'In the case of migrant youth',
    id: 'vocational-training/youth',
    title: 'vocational training for migrant youth',
  },
  {
    starts: 'Vocational Training might include formative',
    id: 'vocational-training/workers-rights',
    title: 'teaching migrant workers their rights',
  },
  {
    starts: 'Vocational Education & Training is recognized',
    id: 'vocational-training/women',
    title: 'vocational training, gender equality and migrant women',
  },
  {
    starts: 'The practices presented show some critical',
    id: 'vocational-training/critical-aspects',
    title: 'what decides whether migrants get vocational training',
  },
  {
    starts: 'Vocational Education Training can be a critical',
    id: 'vocational-training/gender-responsive-training',
    title: 'gender-responsive vocational training',
  },
  {
    starts: 'A conducive living environment',
    id: 'housing/adequate-housing',
    title: 'adequate housing as a right and SDG 11.1',
  },
  {
    starts: 'While millions of displaced people live',
    id: 'housing/urbanization',
    title: 'migration, displacement and urbanization',
  },
  {
    starts: 'Migrants and displaced people move to cities',
    id: 'housing/cities-and-local-governments',
    title: 'cities and local governments facing migration',
  },
  {
    starts: 'It has been emphasized that adequate housing',
    id: 'housing/scarcity-and-homelessness',
    title: 'scarce, costly housing and homelessness',
  },
  { starts: 'The pandemic has brought to surface', id: 'housing/pandemic', title: 'housing in the pandemic' },
  {
    starts: 'Interventions in urban areas need',
    id: 'housing/area-based-approach',
    title: 'area-based approach and cooperation in cities',
  },
  {
    starts: 'Reflecting approaches and solutions presented',
    id: 'housing/remedial-actions',
    title: 'the housing predicament and remedial actions',
  },
  {
    starts: 'Access to water, sanitation and hygiene (WASH)',
    id: 'water-and-sanitation/human-right',
    title: 'water, sanitation and hygiene as a human right',
  },
  {
    starts: 'Access to clean water and sanitation as well',
    id: 'water-and-sanitation/health-benefits',
    title: 'what clean water and sanitation prevent',
  },
  {
    starts: 'In situations of scarce water supply',
    id: 'water-and-sanitation/women-and-children',
    title: 'women and children fetching water',
  },
  {
    starts: 'Water scarcity and land degradation',
    id: 'water-and-sanitation/scarcity-and-migration',
    title: 'water scarcity as a driver of migration',
  },
  {
    starts: 'There is in general a lack of data',
    id: 'water-and-sanitation/along-the-journey',
    title: 'water and sanitation along the journey and in detention',
  },
  {
    starts: 'Local authorities often discourage',
    id: 'water-and-sanitation/lasting-solutions',
    title: 'emergency water supply or lasting solutions in camps and settlements',
  },
  {
    starts: 'The level of enjoyment of clean',
    id: 'water-and-sanitation/strain-on-supply',
    title: "migrants' arrival and the strain on water supply",
  },
  {
    starts: 'The COVID-19 pandemic has been harsher',
    id: 'water-and-sanitation/pandemic',
    title: 'water, sanitation and hygiene in the pandemic',
  },
  { starts: 'Principles underpinning the practices', id: 'conclusions', title: 'conclusions' },
  {
    starts: 'In line with the overall principles',
    id: 'method/good-practice',
    title: 'how practices were chosen, and what a good practice is',
  },
  {
    starts: 'In selecting practices presented',
    id: 'method/selection-criteria',
    title: 'criteria for selecting practices',
  },
];
