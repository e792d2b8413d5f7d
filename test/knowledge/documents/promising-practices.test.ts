import { describe, expect, it } from 'vitest';
import { promisingPracticesParser } from '../../../src/knowledge/documents/promising-practices.ts';
import { MAX_PASSAGE_LENGTH, Passage } from '../../../src/knowledge/passage.ts';
import { KnowledgeRecord } from '../../../src/knowledge/record.ts';
import { parseSupplied, spoil } from './parse-supplied.ts';

const report = parseSupplied(promisingPracticesParser, 'promising-practices.txt');
const recordOf = (id: string) => report.records.find((record) => record.id === id);
const ofKind = (kind: KnowledgeRecord['kind']) => report.records.filter((record) => record.kind === kind);
const numbers = Array.from({ length: 37 }, (_, index) => String(index + 1));

describe('promisingPracticesParser() on the whole report', () => {
  it('stands word for word in its source and leaves nothing out without a reason', () => {
    expect(report.fidelity.problems).toEqual([]);
    expect(report.fidelity.coverage).toBeGreaterThan(0.995);
    expect(report.fidelity.leftOut.map(({ lines }) => lines.from)).toEqual([489, 1206]);
  });

  it('gives valid records and passages of at most one screen, each under its own id', () => {
    const ids = report.passages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const record of report.records) expect(() => KnowledgeRecord.parse(record)).not.toThrow();
    for (const passage of report.passages) expect(() => Passage.parse(passage)).not.toThrow();
    expect(report.passages.filter(({ text }) => text.length > MAX_PASSAGE_LENGTH)).toEqual([]);
  });

  it('finds 37 practices, their lessons and sources, 7 tables and 81 footnotes', () => {
    expect(ofKind('practice').map(({ id }) => id)).toEqual(numbers.map((number) => `practices/${number}`));
    expect(ofKind('practice-lessons').map(({ parentId }) => parentId)).toEqual(
      numbers.map((number) => `practices/${number}`),
    );
    expect(ofKind('practice-reference')).toHaveLength(37);
    expect(ofKind('table').map(({ id }) => id)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `practices/table-${number}`),
    );
    // The text of footnote 68 is not in the source.
    expect(ofKind('footnote')).toHaveLength(81);
    expect(recordOf('practices/note-68')).toBeUndefined();
  });

  it('keeps marks of notes, lists and markup out of the text', () => {
    const marks = /[⁰¹²³⁴-⁹*•]|\*\*|<|^(?:- |[a-j]\) |[ivx]+\.?\) )/m;
    expect(report.passages.filter(({ text }) => marks.test(text)).map(({ id }) => id)).toEqual([]);
  });
});

describe('promisingPracticesParser() on the rest', () => {
  it('gives the narrative after a practice to its section', () => {
    expect(recordOf('practices/health/stigma-and-vulnerability')).toMatchObject({
      kind: 'narrative',
      serviceAreas: ['health'],
      locator: {
        place: 'section 2.1',
        section: [
          '2. Practices and approaches',
          '2.1 Health Services',
          "Migrants' access to health services",
        ],
      },
    });
    for (const { id, recordId } of report.passages)
      if (/^practices\/\d+$/.test(recordId)) expect(report.text(id)).not.toMatch(/^(?:Stigma|Adverse) /);
    expect(recordOf('practices/vocational-training/youth')?.serviceAreas).toEqual(['vocational training']);
  });

  it('opens a numbered section with its heading', () => {
    expect(report.text('practices/housing/adequate-housing')).toMatch(/^2\.4 Housing\nA conducive living/);
    expect(report.text('practices/education/data')).toMatch(
      /^3\. There is limited data .*\nData that further/,
    );
    expect(report.text('practices/conclusions')).toMatch(/^3\. CONCLUSIONS\nPrinciples underpinning/);
  });

  it('ends the heading of a list with the list', () => {
    expect(recordOf('practices/education/schooling-in-crises')?.locator.section.at(-1)).toBe(
      'Key identified issues',
    );
  });

  it('reads tables row by row, and those that hold lists column by column', () => {
    expect(report.text('practices/table-1')).toContain('\n15 ACCESS TO BASIC SERVICES\n16 INCLUSION');
    expect(report.text('practices/table-2')).toMatch(
      /^Tab\.2 .*principles\nPeople-centred\. Places individuals/,
    );
    expect(report.text('practices/table-4')).toContain('\nGUIDING PRINCIPLES\nRight to health for all');
    expect(report.text('practices/table-4/p2')).toMatch(
      /^PRIORITIES\nAdvocate for refugee and migrant health/,
    );
    expect(report.text('practices/table-5/p3')).toMatch(/^RECOMMENDATIONS\nEnsure inclusive access/);
    expect(report.below('practices/table-6')).toHaveLength(3);
    expect(
      report
        .below('practices/table-7')
        .map(({ text }) => text)
        .join('\n')
        .split('\n'),
    ).toHaveLength(6);
  });

  it('repairs letters and addresses that were printed wrongly', () => {
    expect(report.text('practices/6/lessons')).toContain("promoting migrants' integration");
    expect(report.text('practices/covid-19/joint-response')).toContain("ensure migrants' access to services");
    expect(report.text('practices/education/why-it-matters')).toContain('instruments including the 1989');
    expect(report.text('practices/note-38')).toMatch(/All Means All\. 2020$/);
    expect(report.text('practices/note-67')).toMatch(/^https:\/\/www\.unwomen\.org\/.*&vs=5006$/);
    expect(report.text('practices/33/p5')).toContain('CRAI delivered 3.160 services');
    expect(report.text('practices/27/p4')).toContain('micro-credits of $400');
  });

  it('carries the definition of a good practice and the criteria', () => {
    expect(report.text('practices/method/good-practice/p2')).toMatch(
      /^'A good practice is a relevant policy/,
    );
    expect(report.text('practices/method/selection-criteria/p2')).toMatch(
      /^Peer-reviewed, against:\nAppropriateness and quality – /,
    );
  });
});

describe('promisingPracticesParser() on a damaged document', () => {
  const parseSpoilt = (found: string, put: string) => () =>
    promisingPracticesParser.parse({ document: 'practices', lines: spoil(report.corrected, { found, put }) });

  it.each([
    [
      'lessons are missing',
      'Lesson learned. It is',
      'It is',
      'line 455 of "practices": practice 12 has no "Lessons',
    ],
    [
      'a source line is missing',
      '(Dialogo Diverso, Ecuador)',
      '',
      'practice 7 has no source line in brackets',
    ],
    [
      'a banner is missing',
      '> ONE-STOP CENTRES',
      '',
      'line 191 of "practices": practice 2 stands under no theme',
    ],
    ['a practice is missing', 'Practice 20.', 'Practice 21.', 'practice 20 is expected, not 21'],
    ['a country is not in bold', '**Ghana**', 'Ghana', 'practice 23 does not name its country in bold'],
    ['a paragraph is unknown', 'Adverse factors', 'Other factors', 'no topic begins with "Other factors'],
    [
      'a topic is missing',
      'Water scarcity and',
      'Lack of water and',
      '"Water scarcity and land degradation"',
    ],
    [
      'results are gone',
      'To date, an approximate',
      'About',
      'does not say "To date, an approximate 200 LGBTI',
    ],
    ['a table has no rows', '- Poor and', '', 'line 1025 of "practices": table 6 has no rows'],
    ['the contents list is missing', 'CONTENTS', 'CONTENT', 'line 4 of "practices": a title page'],
  ])('names the line when %s', (_, found, put, message) => {
    expect(parseSpoilt(found, put)).toThrow(message);
  });
});
