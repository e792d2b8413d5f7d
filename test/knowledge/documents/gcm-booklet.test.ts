import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gcmBookletParser } from '../../../src/knowledge/documents/gcm-booklet.ts';
import { MAX_PASSAGE_LENGTH } from '../../../src/knowledge/passage.ts';
import { KnowledgeRecord } from '../../../src/knowledge/record.ts';
import { sourceLines } from '../../../src/knowledge/source-text.ts';
import { parseSupplied } from './parse-supplied.ts';

const booklet = parseSupplied(gcmBookletParser, 'gcm-booklet.txt');
const { records, passages, text } = booklet;
const recordsOf = (kind: KnowledgeRecord['kind'], parentId?: string) =>
  records.filter(
    (record) => record.kind === kind && (parentId === undefined || record.parentId === parentId),
  );
const recordOf = (id: string) => records.find((record) => record.id === id);
const objectiveIds = Array.from({ length: 23 }, (_, index) => `gcm/${index + 1}`);
const counts = (kind: KnowledgeRecord['kind']) => objectiveIds.map((id) => recordsOf(kind, id).length);

/** Parses the corrected booklet with other words on one of its lines. */
const parseWith = (line: number, put: string) =>
  gcmBookletParser.parse({
    document: 'gcm',
    lines: booklet.corrected.map((each) => (each.number === line ? { ...each, text: put } : each)),
  });

describe('gcmBookletParser', () => {
  it('keeps every word of the booklet, or says why not', () => {
    expect(booklet.fidelity.problems).toEqual([]);
    expect(booklet.fidelity.coverage).toBeGreaterThan(0.995);
    expect(new Set(booklet.fidelity.leftOut.map(({ reason }) => reason))).toEqual(
      new Set([
        'the title of the chapter, printed twice',
        'digits of the picture on the page of objective 1',
        'caption of an SDG icon; the goal stands in the heading below',
        'a sign in a photo',
      ]),
    );
  });

  it('makes valid records with unique ids, existing parents and passages of at most one screen', () => {
    for (const record of records) expect(KnowledgeRecord.safeParse(record).error).toBeUndefined();
    const ids = new Set(records.map(({ id }) => id));
    expect(ids.size).toBe(records.length);
    expect(new Set(records.map(({ title }) => title)).size).toBe(records.length);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    expect(records.filter(({ parentId }) => parentId !== undefined && !ids.has(parentId))).toEqual([]);
    expect(passages.filter((passage) => passage.text.length > MAX_PASSAGE_LENGTH)).toEqual([]);
    expect(records.map(({ locator }) => locator.lines.from)).toEqual(
      records.map(({ locator }) => locator.lines.from).toSorted((a, b) => a - b),
    );
  });

  it('leaves no mark-up, letter or note mark in a passage', () => {
    expect(passages.filter((passage) => /\*|\]\(|[⁰¹²³⁴-⁹▪■]|^- |^[a-z]\. /m.test(passage.text))).toEqual([]);
  });

  it('finds 23 objectives with short title, commitment, paragraph of the Compact and page', () => {
    expect(recordsOf('objective').map(({ id }) => id)).toEqual(objectiveIds);
    expect(text('gcm/15')).toBe('15 ACCESS TO BASIC SERVICES\nPROVIDE ACCESS TO BASIC SERVICES FOR MIGRANTS');
    expect(recordOf('gcm/15')).toMatchObject({
      title: 'GCM objective 15: Access to basic services',
      number: '15',
      locator: { place: 'GCM ¶31', pages: { from: 112, to: 112 }, section: ['GCM 23 Objectives'] },
    });
    expect(text('gcm/10')).toMatch(/^10 ERADICATE TRAFFICKING\nPREVENT, COMBAT AND ERADICATE/);
    expect(text('gcm/19')).toMatch(/^19 MIGRANT AND DIASPORA CONTRIBUTIONS\nCREATE CONDITIONS/);
    expect(text('gcm/22')).toMatch(/^22 SOCIAL PROTECTION\nESTABLISH MECHANISMS/);
  });

  it('finds 187 lettered actions in the order of their letters', () => {
    expect(counts('action')).toEqual([
      11, 12, 5, 7, 10, 12, 12, 6, 6, 10, 7, 5, 8, 6, 6, 9, 7, 12, 10, 9, 9, 3, 5,
    ]);
    for (const id of objectiveIds)
      expect(recordsOf('action', id).map(({ letter }) => letter)).toEqual(
        'abcdefghijkl'.split('').slice(0, recordsOf('action', id).length),
      );
    expect(recordOf('gcm/15/b')).toMatchObject({
      title: 'GCM objective 15, action (b)',
      number: '15',
      letter: 'b',
      parentId: 'gcm/15',
      locator: {
        place: 'GCM ¶31(b)',
        section: ['GCM 23 Objectives', '15 ACCESS TO BASIC SERVICES', 'Associated actions'],
        pages: { from: 112, to: 119 },
      },
    });
  });

  it('repairs the actions that the extraction broke', () => {
    expect(text('gcm/1/k')).toMatch(/^Cooperate with relevant stakeholders/);
    expect(text('gcm/6/l')).toMatch(/^Develop and improve national policies .+ \(IRIS\)$/);
    expect(text('gcm/11/c')).toContain('due process at international borders and that all migrants');
    expect(text('gcm/13/h')).toMatch(/^Protect and respect the rights/);
    expect(text('gcm/17/c')).toContain('material support to media outlets that systematically');
    expect(text('gcm/18/e')).toContain('migrants in countries of destination');
    expect(text('gcm/20/h')).toMatch(/^Enable migrant women/);
    expect(text('gcm/20/i')).toMatch(/^Provide access to and develop banking/);
    expect(text('gcm/21/h')).toMatch(/in the country of origin upon return$/);
    expect(text('gcm/21/i')).toMatch(/^Identify and address the needs of the communities/);
    expect(text('gcm/2/a')).toContain('the Paris Agreement and the Sendai Framework');
    expect(recordOf('gcm/2/g')?.locator.section.at(-1)).toBe('Associated actions');
    expect(recordOf('gcm/2/h')?.locator.section.at(-1)).toMatch(/^Natural disasters/);
  });

  it('tells the titles of example practices from their text', () => {
    expect(counts('example-practice')).toEqual([
      4, 3, 4, 3, 4, 3, 4, 3, 3, 3, 3, 4, 4, 3, 3, 2, 4, 2, 3, 3, 4, 3, 4,
    ]);
    expect(recordOf('gcm/4/practice/1')).toMatchObject({
      title: 'Example practice: Identification Document of New York City (IDNYC), GCM objective 4',
      parentId: 'gcm/4',
      locator: { place: 'GCM booklet, objective 4' },
    });
    expect(text('gcm/4/practice/3')).toMatch(/^Mexico's matrícula consular\nThe matrícula consular, an ID/);
    expect(recordOf('gcm/5/practice/2')?.title).toContain('Bilateral labour agreements, GCM objective 5');
    expect(recordOf('gcm/6/practice/1')?.title).toContain('Bilateral labour agreements, GCM objective 6');
    expect(text('gcm/19/practice/3')).toMatch(/^iDIASPORA\niDIASPORA, hosted by IOM/);
    expect(text('gcm/1/practice/2')).toContain('from national statistical offices, migration-relevant');
  });

  it('keeps the list of a practice under its title, one item a line', () => {
    expect(text('gcm/17/practice/1').split('\n')).toHaveLength(5);
    expect(text('gcm/16/practice/1')).toContain('Science, Music, Art, Physical Education');
    expect(text('gcm/22/practice/3')).toMatch(/\(Migrant Rights Centre Ireland, 2020\)\.$/);
    expect(text('gcm/22/practice/3/p2')).toMatch(/^California's Disaster Relief Fund: /);
  });

  it('finds every SDG target under each objective that lists it', () => {
    expect(counts('sdg-target')).toEqual([
      2, 0, 5, 4, 9, 8, 13, 6, 7, 6, 6, 7, 5, 8, 18, 8, 8, 8, 0, 6, 6, 6, 7,
    ]);
    expect(recordOf('gcm/15/sdg/3.8')).toMatchObject({
      title: 'SDG target 3.8, under GCM objective 15',
      number: '3.8',
      sdgs: ['3.8'],
      parentId: 'gcm/15',
    });
    expect(recordOf('gcm/15/sdg/3.8')?.locator.section.slice(2)).toEqual([
      'Relevant sustainable development goals',
      'SDG 3: Good health and well-being',
    ]);
    expect(text('gcm/15/sdg/3.8')).toMatch(/^3\.8: Achieve universal health coverage/);
    expect(text('gcm/16/sdg/17.18')).toMatch(/^17\.18: By 2020/);
    expect(text('gcm/20/sdg/17.18')).toMatch(/^17\.18: By 2020/);
    expect(text('gcm/6/sdg/5.4')).toContain('infrastructure and social protection policies');
  });

  it('keeps what the booklet says of the SDGs in prose', () => {
    expect(recordsOf('sdg-note').map(({ id }) => id)).toEqual([
      'gcm/2/sdg-note',
      'gcm/19/sdg-note',
      'gcm/23/sdg-note',
    ]);
    expect(recordOf('gcm/19/sdg-note')?.locator.section.at(-1)).toBe('All SDGs');
    expect(text('gcm/17/sdg/17.7')).toContain('resourcing strategies of partnerships; data');
    expect(text('gcm/9/sdg/17.16')).toContain('Enhance North-South');
  });

  it('keeps the narrative with the heading that names it', () => {
    expect(text('gcm/introduction')).toMatch(/^This booklet has been developed/);
    expect(text('gcm/introduction/example-practices')).toMatch(/^Example practices\nThe example practices/);
    expect(text('gcm/introduction/migration-network-hub')).toContain('migration-related information and');
    expect(text('gcm/vision/360-degree-vision')).toMatch(/^23 OBJECTIVES: A 360-DEGREE VISION/);
    expect(text('gcm/frameworks/udhr')).toMatch(/^1948 · Universal Declaration of Human Rights \(UDHR\)\n/);
    expect(text('gcm/frameworks/icrmw')).toMatch(/^1990 · International Convention on the Protection of/);
    expect(text('gcm/frameworks/palermo-protocols')).toContain('also known as the Palermo Convention');
    expect(text('gcm/frameworks/new-york-declaration')).toContain('of the General Assembly on addressing');
    expect(recordOf('gcm/frameworks/2030-agenda')?.locator.section.at(-1)).toBe(
      'OTHER INTERNATIONAL CONVENTIONS AND FRAMEWORKS',
    );
    expect(text('gcm/imprint/p6')).toContain('Reproduction is authorised with prior permission');
  });

  it('takes notes out of the text', () => {
    expect(recordsOf('footnote').map(({ id }) => id)).toEqual([
      'gcm/1/actions-note',
      'gcm/note-3',
      'gcm/note-4',
    ]);
    expect(text('gcm/note-3')).toMatch(/^See Directive 2008\/115\/EC .+EPRS_STU\(2020\)642840_EN\.pdf\.$/);
    expect(text('gcm/13/practice/4')).toMatch(/no reasonable prospect of return\.$/);
  });

  it('lists resources with their addresses, and references by publishing body', () => {
    expect(recordsOf('resource')).toHaveLength(19);
    expect(text('gcm/resources/voluntary-national-reviews')).toBe(
      'Voluntary National Reviews\nhttps://sustainabledevelopment.un.org/vnrs',
    );
    expect(recordOf('gcm/resources/united-nations-network-on-migration')?.title).toBe(
      'GCM booklet, resource: United Nations Network on Migration',
    );
    expect(recordsOf('reference-list')).toHaveLength(60);
    expect(text('gcm/references/25')).toContain('ro-bangkok/documents/project/wcms_707535.pdf.');
    expect(text('gcm/references/46')).toContain('https://publications.iom.int/system/files/pdf/capacity_bu');
    expect(text('gcm/references/37').split('\n')).toHaveLength(4);
  });

  it('keeps the contents list and the grid apart from what answers', () => {
    expect(text('gcm/contents')).toContain('15. Access to basic services 112');
    expect(text('gcm/contents/grid')).toContain('15 ACCESS TO BASIC SERVICES');
    expect(recordsOf('contents').filter(({ id }) => id.endsWith('/more-practices'))).toHaveLength(23);
  });

  it.each([
    [57, 'Contents', 'the end of "gcm": expected the heading "Table of contents"'],
    [
      59,
      'Introduction\tpage two',
      'line 59 of "gcm": expected a title and its page, found "Introduction page',
    ],
    [2171, 'Sources', 'the end of "gcm": expected the chapter "References"'],
    [
      233,
      'This ambitious',
      'line 233 of "gcm": expected text under "2030 Agenda for Sustainable Development"',
    ],
    [273, '- d. Develop', 'line 273 of "gcm": expected action (c) of objective 1, found "d. Develop"'],
    [286, 'k. Cooperate with relevant stakeholders.', 'line 286 of "gcm": expected a heading or action (k)'],
    [410, 'Examples', 'expected "Example practices" in objective 3'],
    [472, 'Legal identity', 'line 472 of "gcm": expected the heading of objective 4 in capitals'],
    [1349, 'Provide access', 'line 1349 of "gcm": expected the commitment of objective 15 in capitals'],
    [294, 'More practices', 'line 294 of "gcm": expected "For more practices, visit …"'],
    [298, 'No sentence', 'line 298 of "gcm": expected text under "Towards a global programme'],
    [301, 'No text', 'line 301 of "gcm": expected text under "International Data Alliance for'],
    [322, '- **11.7:** Facilitate', 'line 322 of "gcm": expected a target of "SDG 10: Reduced inequalities"'],
    [436, '1 NO POVERTY', 'line 436 of "gcm": expected a goal or target of objective 3'],
    [2084, '', 'line 2086 of "gcm": expected the name of a resource'],
    [2175, '', 'line 2177 of "gcm": expected an author or publishing body'],
    [2177, 'Good practices platform', 'line 2177 of "gcm": expected the year of a work'],
  ])('names the place when line %i is "%s"', (line, put, message) => {
    expect(() => parseWith(line, put)).toThrow(message);
  });

  it('refuses the booklet as supplied, without its corrections', () => {
    const source = new URL('../../../knowledge/sources/gcm-booklet.txt', import.meta.url);
    const lines = sourceLines(readFileSync(source, 'utf8'));
    expect(() => gcmBookletParser.parse({ document: 'gcm', lines })).toThrow('Cannot parse line ');
  });
});
