import { describe, expect, it } from 'vitest';
import { createNamedRecordFinder } from '../../src/retrieval/named-records.ts';
import { PRACTICE_NAMES } from '../../src/retrieval/practice-names.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();
const find = createNamedRecordFinder(catalogue);
const found = (text: string): string[] => find(text).map(({ name }) => name);

/** As people type them: in small letters, without accents. */
const TYPED: readonly (readonly [string, string])[] = [
  ['rnaim', 'practices/2'],
  ['migrant-friendly services in thailand', 'practices/3'],
  ['humanitarian service points', 'practices/4'],
  ['centers for the integration of migrants', 'practices/5'],
  ['casa monarca', 'practices/6'],
  ['mi casa fuera de casa', 'practices/7'],
  ['multilingual information and prevention campaigns', 'practices/8'],
  ['integration of migration in program design', 'practices/9'],
  ['maldivian red crescent', 'practices/10'],
  ['last rights', 'practices/11'],
  ['conofam', 'practices/12'],
  ['supportive sousse', 'practices/14'],
  ['hard-to-reach population in rome', 'practices/15'],
  ['school on the move', 'practices/16'],
  ['special education measures for children and young refugees', 'practices/17'],
  ['sef going to school', 'practices/18'],
  ['new criteria for the recognition and validation of prior learning', 'practices/19'],
  ['portugues lingua nao materna', 'practices/20'],
  ['settlement workers in schools', 'practices/21'],
  ['volunteachers on duty', 'practices/22'],
  ['empowering migrants to realize full inclusion', 'practices/23'],
  ['dignified return and reintegration in the philippines', 'practices/24'],
  ['youth decide and lead together', 'practices/25'],
  ['migrant worker support network', 'practices/26'],
  ['proyecto caminando', 'practices/27'],
  ['literacy and essential skills', 'practices/28'],
  ['i tech my job', 'practices/29'],
  ['homebased small-scale agriculture', 'practices/30'],
  ['training of technicians of the high commission for migrants', 'practices/31'],
  ['municipal plans for migrants integration', 'practices/32'],
  ['crai', 'practices/33'],
  ["canada's homelessness strategy", 'practices/34'],
  ['infrastructure protection brigades', 'practices/35'],
  ['habitat for humanity', 'practices/36'],
  ['wash infrastructure at quarantine centres', 'practices/37'],
  ['global programme for migration data panel', 'gcm/1/practice/1'],
  ['international data alliance for children on the move', 'gcm/1/practice/2'],
  ['free movement and migration west africa', 'gcm/1/practice/3'],
  ['mediterranean city-to-city migration', 'gcm/1/practice/4'],
  ['champion mayors', 'gcm/2/practice/1'],
  ['prospects partnership', 'gcm/2/practice/2'],
  ['canadian orientation abroad', 'gcm/3/practice/1'],
  ['comprehensive information and orientation programme', 'gcm/3/practice/2'],
  ['tecl', 'gcm/3/practice/3'],
  ['blue dots', 'gcm/3/practice/4'],
  ['idnyc', 'gcm/4/practice/1'],
  ["thailand's civil registration act", 'gcm/4/practice/2'],
  ['global skill partnerships', 'gcm/5/practice/1'],
  ['special stay permit', 'gcm/5/practice/3'],
  ['international recruitment integrity system', 'gcm/6/practice/2'],
  ['desbumi', 'gcm/6/practice/3'],
  ["morocco's regularization campaigns", 'gcm/7/practice/2'],
  ['minimum standards for the protection of refugees and migrants', 'gcm/7/practice/3'],
  ['children on the move in egypt', 'gcm/7/practice/4'],
  ['proyecto frontera', 'gcm/8/practice/1'],
  ['counter-smuggling work plan', 'gcm/9/practice/1'],
  ['glo.act', 'gcm/9/practice/2'],
  ['redtram', 'gcm/9/practice/3'],
  ['ab-629', 'gcm/10/practice/1'],
  ['protect project', 'gcm/10/practice/2'],
  ["brazil's labour inspectorate", 'gcm/10/practice/3'],
  ['west african network for the protection of children', 'gcm/11/practice/1'],
  ['african union border programme', 'gcm/11/practice/3'],
  ['human trafficking task force e-guide', 'gcm/12/practice/1'],
  ["zambia's national referral mechanism", 'gcm/12/practice/3'],
  ["kazakhstan's training programme", 'gcm/12/practice/4'],
  ["hong kong's program to house vulnerable individuals", 'gcm/13/practice/1'],
  ['cross-regional peer learning platform', 'gcm/13/practice/2'],
  ['consular assistance protocol for mexican victims', 'gcm/14/practice/1'],
  ['oumwa', 'gcm/14/practice/3'],
  ["tunisia's expansion of social assistance", 'gcm/15/practice/1'],
  ["peru's ministry of social development", 'gcm/15/practice/3'],
  ["colombia's income generation strategy", 'gcm/16/practice/2'],
  ['international migrants day', 'gcm/17/practice/2'],
  ['coalicion lac', 'gcm/17/practice/4'],
  ['europass', 'gcm/18/practice/1'],
  ['mutual recognition of skills in asean', 'gcm/18/practice/2'],
  ['crowdfunding platforms moldova', 'gcm/19/practice/2'],
  ['idiaspora', 'gcm/19/practice/3'],
  ['northwest area immigrant asset-building initiative', 'gcm/20/practice/1'],
  ['sendmoneypacific', 'gcm/20/practice/3'],
  ['return and reintegration platform', 'gcm/21/practice/2'],
  ['educational bridges', 'gcm/21/practice/4'],
  ['call to local action on migration', 'gcm/23/practice/1'],
  ['migration multi-partner trust fund', 'gcm/23/practice/2'],
  ['initiative for child rights in the global compacts', 'gcm/23/practice/4'],
];

/** Words that names are made of, meant as everyday words. */
const EVERYDAY: readonly string[] = [
  'is there an integration centre that helps with paperwork?',
  'how do we get families safely reaching home after a flood?',
  'who helps people reaching home after deportation?',
  'children on the move need teachers',
  'are there any schools on a bus for kids on the move?',
  'my school is on the move to a new building',
  'can migrant workers get support networks?',
  'essential skills for work',
  'reading and writing skills for newcomers',
  'teachers who volunteer',
  'volunteers on duty in hospitals',
  'what about housing for homeless migrants?',
  'homelessness strategy for cities',
  'a mobile unit that visits migrants in the street',
  'hygiene in quarantine centres',
  'quarantine for people who cross the border',
  'validation of skills of migrants',
  'rights of the dead and missing',
  'border projects with police',
  'red cross help at the border',
  'prevention campaigns against covid',
  'vaccination campaigns in several languages',
  'platforms for diaspora investment',
  'skills passport',
  'mutual recognition of skills',
  'global partnerships for skills',
  "prosecutors' network",
  'a network for the protection of children',
  'peer learning between countries',
  'regularization campaigns',
  'minimum standards in shelters',
  'national strategy on displacement',
  'data on children who migrate',
  'migration data in Africa',
  'data alliance',
  'panel data on migrants',
  'network against xenophobia',
  'reintegration platform',
  'bridges between schools',
  'trust fund for projects',
  'casa para migrantes',
  'una casa para mi familia',
  'caminando por la frontera',
  'estoy caminando con mis hijos',
  'matrícula escolar de los niños',
  'how do women get safe jobs?',
];

describe('PRACTICE_NAMES', () => {
  it('belong to practices that exist', () => {
    for (const id of Object.keys(PRACTICE_NAMES)) expect(catalogue.record(id)?.id).toBe(id);
  });

  it.each(TYPED)('lets "%s" be found, with little or much around it', (name, id) => {
    expect(found(name)).toEqual([id]);
    expect(found(`what did ${name} do for the people it reached and who paid for it?`)).toEqual([id]);
  });

  it.each(EVERYDAY)('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes a name that is said otherwise too for the practice in capitals, or with little around it', () => {
    expect(found('lessons from reaching home')).toEqual(['practices/34']);
    expect(found('May each Canadian town decide what it spends Reaching Home money on?')).toEqual([
      'practices/34',
    ]);
    expect(found('how do we get families safely reaching home after a flood?')).toEqual([]);
  });
});
