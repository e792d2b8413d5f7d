import { describe, expect, it } from 'vitest';
import { promisingPracticesParser } from '../../../src/knowledge/documents/promising-practices.ts';
import type { KnowledgeRecord } from '../../../src/knowledge/record.ts';
import { parseSupplied } from './parse-supplied.ts';

const report = parseSupplied(promisingPracticesParser, 'promising-practices.txt');
const recordOf = (id: string) => report.records.find((record) => record.id === id);
const ofKind = (kind: KnowledgeRecord['kind']) => report.records.filter((record) => record.kind === kind);

describe('promisingPracticesParser() on a practice', () => {
  it('gives number, title, theme, country, implementer and service', () => {
    expect(recordOf('practices/12')).toMatchObject({
      kind: 'practice',
      number: '12',
      title:
        'Practice 12: Good local practices to protecting and integrating migrants during COVID-19 (Mexico)',
      theme:
        'Empowering migrants, including families and children, for resilience and to combatting COVID-19',
      countries: ['Mexico'],
      implementer: 'Unidad de Política Migratoria, Registro e Identidad de Personas -UPMRIP Mexico',
      serviceAreas: ['COVID-19'],
      locator: { place: 'Practice 12' },
    });
  });

  it('knows where each one takes place, also when that is no country', () => {
    const countries = ofKind('practice').map((record) => record.countries.join());
    const expected =
      'Ecuador,Portugal,Thailand,,Mexico,Mexico,Ecuador,Germany,South Africa,Maldives,,Mexico,Mexico,Tunisia,Italy,' +
      'Turkey,Portugal,Portugal,Mexico,Portugal,Canada,Turkey,Ghana,Philippines,Turkey,Canada,Ecuador,Canada,Turkey,' +
      'Turkey,Portugal,Portugal,Brazil,Canada,Mexico,Jordan,Lao PDR';
    expect(countries).toEqual(expected.split(','));
    expect(recordOf('practices/4')?.title).toBe(
      'Practice 4: Humanitarian Service Points-HSPs (global level)',
    );
    expect(recordOf('practices/11')?.title).toBe('Practice 11: The Last Rights project (several countries)');
    expect(recordOf('practices/14')?.cities).toEqual(['Sfax', 'Sousse']);
  });

  it('rejoins theme banners, and lets one banner cover two practices', () => {
    const themeOf = (number: number) => recordOf(`practices/${number}`)?.theme;
    expect(ofKind('practice').filter(({ theme }) => theme === undefined)).toEqual([]);
    expect(themeOf(3)).toBe(
      'MIGRANT-INCLUSIVE UNIVERSAL HEALTH COVERAGE, THROUGH AFFORDABLE MIGRANT INSURANCE SCHEMES',
    );
    expect(themeOf(4)).toBe('ESSENTIAL SERVICES AND PROTECTION MEASURES ALONG MIGRATORY PATHS');
    expect(themeOf(16)).toBe('Closing the digital gap in migrant children education');
    expect(themeOf(24)).toBe(
      'VOCATIONAL EDUCATION AND TRAINING, A TOOL FOR DIGNIFIED RETURN AND REINTEGRATION',
    );
    expect(themeOf(6)).toBe(themeOf(5));
    expect(themeOf(10)).toBe(themeOf(9));
  });

  it('takes quotation marks from titles, not apostrophes', () => {
    const titleOf = (number: number) => recordOf(`practices/${number}`)?.title;
    expect(titleOf(2)).toBe('Practice 2: RNAIM- National Network for Migrants Integration (Portugal)');
    expect(titleOf(7)).toBe(
      'Practice 7: Mi casa fuera de Casa: Supporting LGBTI Migrants from Venezuela in Ecuador (Ecuador)',
    );
    expect(titleOf(14)).toMatch(
      /^Practice 14: SFAX - .* amidst COVID-19 and Supportive SOUSSE - .* accessible /,
    );
    expect(titleOf(34)).toBe("Practice 34: Reaching Home: Canada's Homelessness Strategy (Canada)");
    expect(titleOf(35)).toContain('migrant’s caravans settlements');
  });

  it('opens with its title line as printed', () => {
    expect(report.text('practices/2')).toMatch(/^Practice 2: 'RNAIM- National.*'\.\nIn Portugal, the High/);
    expect(report.text('practices/28')).toMatch(/^Practice 28\. “Literacy.*”\.\nThe Government of Canada/);
  });

  it.each([
    ['practices/3', "the main agency responsible for the 'Village Health Volunteers' program"],
    ['practices/4', 'essential services like healthcare, water and sanitation'],
    ['practices/10', 'delivery passes to food outlets that catered to migrants'],
    ['practices/11', 'presumably dead relative, because the remains were never identified'],
    ['practices/13/lessons', "Given the Mexican health system's segmentation"],
    ['practices/14', 'a national normative framework for the protection of migrants'],
    ['practices/15', 'forced/exploitative labour, mental health'],
    ['practices/17/lessons', 'individual situations, have proved beneficial'],
    ['practices/18', 'mental, sensory and motor deficits'],
    ['practices/19', 'it abolished the need for official translations'],
    ['practices/22', 'volunteers and children who wanted to participate'],
    ['practices/23', 'community factory projects – i.e. factories owned by a community'],
    ['practices/25', 'project development, especially by conducting advocacy'],
    ['practices/27', 'the larger proportion of people seeking international protection'],
    ['practices/28/lessons', 'post training skills assessments'],
    ['practices/30', 'single-parents and therefore opt'],
    ['practices/32', 'In 2020 there were 18 Municipal Plans'],
    ['practices/water-and-sanitation/along-the-journey', 'barriers to public services, toilets'],
    ['practices/water-and-sanitation/lasting-solutions', 'longer terms infrastructural solutions'],
    ['practices/method/selection-criteria', 'potentially adaptable to different contexts'],
  ])('rejoins a sentence of %s that a page breaks', (recordId, words) => {
    expect(report.below(recordId).some(({ text }) => text.includes(words))).toBe(true);
  });

  it('keeps a list under its lead-in, one item a line', () => {
    expect(report.text('practices/13/p2').split('\n')).toEqual([
      'This situation presented three interconnected challenges:',
      'to encourage shelters to stay open and to receive new groups of migrants minimizing the risk of contagion;',
      "to protect migrants and shelters' personnel from getting sick with COVID-19; and",
      'to provide timely access to health information and care for migrants affected by COVID-19.',
    ]);
    expect(report.text('practices/2/p2')).toContain('CLAIMs assist with:\nhealth, by providing information');
    expect(report.text('practices/24')).toContain('\nSkills development through Upskilling');
    expect(report.text('practices/27/p2')).toContain('\nto strengthen competencies in labour law');
  });

  it('marks what was done, results, lessons and the reference', () => {
    const partsOf = (id: string) => report.below(id).map(({ part }) => part);
    expect(partsOf('practices/7')).toEqual(['done', 'done', 'results', 'lessons', 'reference']);
    expect(report.passages.find(({ id }) => id === 'practices/2/p4')).toMatchObject({
      part: 'results',
      text: 'In 2020, despite the pandemic crisis, RNAIM provided more than 235.000 consultations to migrants.',
    });
    expect(report.below('practices/3').filter(({ part }) => part === 'results')).toHaveLength(1);
    const unmarked = report.passages
      .filter(({ recordId }) => /^practices\/\d/.test(recordId))
      .filter(({ part }) => !part);
    expect(unmarked).toEqual([]);
  });

  it('begins every lessons record with the printed words, also where they run on from the body', () => {
    for (const { id } of ofKind('practice-lessons')) expect(report.text(id)).toMatch(/^Lessons? learned\./);
    expect(report.text('practices/21/lessons')).toMatch(/^Lessons learned\. SWIS is celebrated/);
    expect(report.text('practices/1/lessons/p2')).toMatch(/^Inclusiveness is a guarantee/);
    expect(report.text('practices/15/lessons/p2')).toMatch(/^In parallel with the delivery/);
  });

  it('gives the source in brackets and the reference, or the source alone', () => {
    expect(report.text('practices/24/reference')).toBe(
      '(Government of the Philippines, Philippine Overseas Labor Office. The Philippines)\n' +
        'Reference: TESDA Programs and Services for Overseas Filipino Workers (OFWS) ' +
        'https://www.tesda.gov.ph/News/Details/19970',
    );
    expect(report.text('practices/9/reference')).toBe(
      '(South African Red Cross Society – SARCS, South Africa)',
    );
    expect(report.text('practices/36/reference')).toBe('(Habitat for Humanity, Jordan)');
    const withReference = ofKind('practice-reference').filter(({ id }) =>
      report.text(id).includes('\nReference: '),
    );
    const without = ofKind('practice').flatMap(({ number }) =>
      withReference.some((record) => record.number === number) ? [] : [number],
    );
    expect(without).toEqual(['5', '9', '16', '22', '25', '29', '30', '31', '35', '36', '37']);
  });

  it('shows where words of practice 36 are lost', () => {
    expect(report.text('practices/36/p8')).toContain('septic systems, etc. […] with participation');
  });
});
