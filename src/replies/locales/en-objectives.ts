import type { ObjectiveWords } from './locale.ts';

/** The booklet's short titles, with everyday words. */
export const objectivesInEnglish: readonly ObjectiveWords[] = [
  { title: 'Data', everyday: ['statistics', 'numbers', 'census', 'survey', 'research', 'evidence'] },
  {
    title: 'Minimize adverse drivers',
    everyday: ['root causes', 'why people leave', 'poverty', 'climate change', 'disasters', 'drought'],
  },
  {
    title: 'Information provision',
    everyday: ['information', 'website', 'hotline', 'before departure', 'advice'],
  },
  {
    title: 'Legal identity and documentation',
    everyday: ['ID', 'passport', 'birth certificate', 'papers', 'stateless', 'nationality'],
  },
  {
    title: 'Regular pathways',
    everyday: ['visa', 'legal ways', 'family reunification', 'students', 'work permit', 'regularization'],
  },
  {
    title: 'Recruitment and decent work',
    everyday: ['jobs', 'wages', 'recruitment fees', 'exploitation', 'employer', 'domestic workers'],
  },
  {
    title: 'Reduce vulnerabilities',
    everyday: ['unaccompanied children', 'abuse', 'people at risk', 'women and girls', 'irregular status'],
  },
  {
    title: 'Save lives',
    everyday: ['missing migrants', 'search and rescue', 'deaths', 'shipwreck', 'bodies'],
  },
  { title: 'Counter smuggling', everyday: ['smugglers', 'boats', 'illegal crossing', 'criminal networks'] },
  {
    title: 'Eradicate trafficking',
    everyday: ['human trafficking', 'modern slavery', 'victims', 'forced labour'],
  },
  { title: 'Manage borders', everyday: ['border guards', 'border control', 'checks', 'crossing points'] },
  {
    title: 'Screening and referral',
    everyday: ['screening', 'registration', 'procedures', 'first reception'],
  },
  {
    title: 'Alternatives to detention',
    everyday: ['detention', 'locked up', 'jail', 'child detention', 'custody'],
  },
  { title: 'Consular protection', everyday: ['embassy', 'consulate', 'help abroad', 'crisis abroad'] },
  {
    title: 'Access to basic services',
    everyday: ['health', 'hospital', 'school', 'housing', 'water', 'services', 'firewall'],
  },
  {
    title: 'Inclusion and social cohesion',
    everyday: ['integration', 'language courses', 'community', 'culture', 'living together'],
  },
  {
    title: 'Eliminate discrimination',
    everyday: ['racism', 'xenophobia', 'hate speech', 'media', 'public opinion'],
  },
  {
    title: 'Skills development and recognition',
    everyday: ['diplomas', 'qualifications', 'training', 'degrees', 'skills'],
  },
  {
    title: 'Migrant and diaspora contributions',
    everyday: ['diaspora', 'investment', 'entrepreneurs', 'communities abroad'],
  },
  {
    title: 'Remittances',
    everyday: ['sending money home', 'money transfer', 'bank account', 'transfer fees'],
  },
  {
    title: 'Dignified return and reintegration',
    everyday: ['deportation', 'going back', 'return', 'readmission', 'reintegration'],
  },
  { title: 'Social protection', everyday: ['pension', 'social security', 'benefits', 'portability'] },
  {
    title: 'International cooperation',
    everyday: ['partnerships', 'funding', 'development aid', 'capacity building'],
  },
];
