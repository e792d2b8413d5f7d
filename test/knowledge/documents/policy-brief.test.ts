import { describe, expect, it } from 'vitest';
import { policyBriefParser } from '../../../src/knowledge/documents/policy-brief.ts';
import { MAX_PASSAGE_LENGTH } from '../../../src/knowledge/passage.ts';
import { KnowledgeRecord } from '../../../src/knowledge/record.ts';
import { parseSupplied, spoil } from './parse-supplied.ts';

const brief = parseSupplied(policyBriefParser, 'policy-brief-covid19.txt');
const idsOf = (kind: KnowledgeRecord['kind']) =>
  brief.records.filter((record) => record.kind === kind).map(({ id }) => id);
const recordOf = (id: string) => brief.records.find((record) => record.id === id);

describe('policyBriefParser', () => {
  it('finds every key message, consideration, recommendation, action and note', () => {
    expect(idsOf('key-message')).toEqual(['brief/1.1', 'brief/1.2', 'brief/1.3']);
    expect(idsOf('consideration')).toEqual(Array.from({ length: 12 }, (_, index) => `brief/2.${index + 1}`));
    expect(idsOf('recommendation')).toEqual(Array.from({ length: 10 }, (_, index) => `brief/3.${index + 1}`));
    expect(idsOf('health-worker-action')).toEqual(
      ['a', 'b', 'c', 'd'].map((x) => `brief/health-workers/${x}`),
    );
    expect(idsOf('footnote')).toHaveLength(13);
    expect(idsOf('resource')).toHaveLength(29);
  });

  it('finds every lettered action of each recommendation', () => {
    const actions = Object.groupBy(
      brief.records.filter(({ kind }) => kind === 'recommended-action'),
      ({ number }) => number ?? '',
    );
    const letters = Object.entries(actions).map(([number, records]) => [
      number,
      (records ?? []).map(({ letter }) => letter).join(''),
    ]);
    expect(letters).toEqual([
      ['3.1', 'abcdefgh'],
      ['3.2', 'abcde'],
      ['3.3', 'abcdef'],
      ['3.4', 'abcdef'],
      ['3.5', 'abcde'],
      ['3.6', 'abcdef'],
      ['3.7', 'abcde'],
      ['3.8', 'abcd'],
      ['3.9', 'abcde'],
      ['3.10', 'abcdefg'],
    ]);
  });

  it('gives records valid ids, parents that exist and passages of their own', () => {
    const ids = brief.records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const record of brief.records) {
      expect(() => KnowledgeRecord.parse(record)).not.toThrow();
      expect([undefined, ...ids]).toContain(record.parentId);
      expect(brief.passages.find(({ id }) => id === record.id)?.recordId).toBe(record.id);
    }
  });

  it('says how an action is cited and where it stands', () => {
    expect(recordOf('brief/3.6/c')).toMatchObject({
      title: 'Policy brief 3.6, action (c)',
      parentId: 'brief/3.6',
      number: '3.6',
      letter: 'c',
      locator: {
        place: 'section 3.6 (c)',
        section: ['3. RECOMMENDED ACTIONS', '3.6. Ensure access to adequate housing and shelters'],
        lines: { from: 209, to: 209 },
      },
    });
  });

  it('keeps the actions for migrant health workers apart from 3.10', () => {
    expect(brief.text('brief/3.10/a')).toMatch(/^Ensure respect for international labour standards/);
    expect(brief.text('brief/health-workers/a')).toMatch(/^Provide safe and decent working conditions/);
    expect(recordOf('brief/health-workers/a')?.locator.place).toBe('actions for migrant health workers (a)');
  });

  it('opens a section with its number and title', () => {
    expect(brief.text('brief/1.2')).toMatch(
      /^1\.2\. Exclusion and the threat to public health\nUndocumented/,
    );
    expect(brief.text('brief/3.6')).toBe('3.6. Ensure access to adequate housing and shelters');
  });

  it('keeps the paragraphs of key message 1.3 that stand after its footnotes', () => {
    expect(brief.text('brief/1.3/p2')).toMatch(/^Aligned with the recently published Secretary-General’s/);
    expect(brief.text('brief/1.3/p3')).toMatch(/requires a migrant-inclusive approach regarding/);
  });

  it('keeps all passages within one screen', () => {
    for (const { id, text } of brief.passages)
      expect(text.length, id).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH);
  });

  it('holds the whole document, word for word', () => {
    expect(brief.fidelity.problems).toEqual([]);
    expect(brief.fidelity.leftOut.map(({ lines }) => lines.from)).toEqual([9, 50, 112]);
  });

  it('carries no bullets, letters, markup or note marks', () => {
    for (const { text } of brief.passages) expect(text).not.toMatch(/[*\\⁰¹²³⁴-⁹ⁱ]|\]\(|^- |^[a-z]\. /m);
  });
});

describe('policyBriefParser, faults of the extraction', () => {
  it('rejoins what pages and footnotes broke', () => {
    expect(brief.text('brief/2.2')).toContain('exacerbated during the pandemic, including its intersections');
    expect(brief.text('brief/2.5')).toContain('other support. On the other hand, migrant children');
    expect(brief.text('brief/2.7')).toContain('disruption of social and protective networks');
    expect(brief.text('brief/2.10')).toContain('civil society and the private sector, as well as');
    expect(brief.text('brief/3.1/e')).toContain('prepare for a surge in the demand for health-care');
    expect(brief.text('brief/3.2/c')).toContain('make information on GBV services/hotlines available');
    expect(brief.text('brief/3.3/e')).toContain('organizations (NGOs) to facilitate the participation');
    expect(brief.text('brief/3.10/d')).toContain('available for both individual and communal accommodation');
  });

  it('restores heading 3.2, heading 3.3 and the owner of the text under 2.10', () => {
    expect(brief.text('brief/3.2')).toMatch(/^3\.2\. Prevent and support victims/);
    expect(brief.text('brief/3.3')).toBe(
      '3.3. Ensure access to accurate and timely information, conduct risk communications and strengthen community participation and engagement',
    );
    expect(brief.text('brief/2.10')).toMatch(/partnership\nPreparedness, prevention and control of COVID-19/);
    expect(brief.text('brief/2.9')).toMatch(/impacts\nPublic health measures can have/);
  });

  it('keeps the bullets without letters in action 3.8 (b), a line each', () => {
    const lines = brief.text('brief/3.8/b').split('\n');
    expect(lines.map((line) => line.split(' ', 2).join(' '))).toEqual([
      'Preserve critical',
      'Provision of',
      'Prevention of',
      'Support food',
    ]);
  });

  it('ties a footnote to the record that holds its mark', () => {
    const holders = brief.records
      .filter(({ kind }) => kind === 'footnote')
      .map(({ number, parentId }) => `${number ?? ''} ${parentId ?? '-'}`);
    expect(holders).toEqual([
      ...['1 brief/1.3', '2 brief/1.3', '3 brief/2', '4 brief/2.1', '5 brief/3', '6 brief/3.1'],
      ...['7 brief/3.10/a', '8 brief/3.10/c', '9 brief/3.10/d', '10 brief/3.10/e'],
      ...['11 brief/3.10/f', '12 brief/3.10/f', 'i -'],
    ]);
  });

  it('repairs malformed footnotes', () => {
    expect(brief.text('brief/note-1')).toMatch(/objective 15: https:\/\/www\.un\.org\/en\/ga\/search/);
    expect(brief.text('brief/note-3')).toContain(
      'g) gender-responsive h) child-responsive; i) whole-of-society',
    );
    expect(brief.text('brief/note-4')).toContain('Also see: ICESCR, The duties of States');
    expect(brief.text('brief/note-i')).toBe('Namely ILO C97 and ILO C143');
  });

  it('parts two resources that ran into one bullet', () => {
    expect(brief.below('brief/resources').map(({ text }) => text)).toContain(
      'Education: Key Messages Maintaining Safe Schools during Public Health Emergencies (Responding to COVID-19)',
    );
  });
});

describe('policyBriefParser, on a document that is not built as it must be', () => {
  const parseSpoilt = (found: string, put: string) => () =>
    policyBriefParser.parse({ document: 'brief', lines: spoil(brief.corrected, { found, put }) });

  it('names the line of a section out of order', () => {
    expect(parseSpoilt('2.4. Gender', '2.7. Gender')).toThrow(
      'Cannot parse line 78 of "brief": section 2.4 is expected, found "2.7. Gender equality',
    );
  });

  it('names the line of a section heading that lost its full stop', () => {
    expect(parseSpoilt('3.2. Prevent', '3.2 Prevent')).toThrow('Cannot parse line 154 of "brief"');
  });

  it('names the line of a missing action', () => {
    expect(parseSpoilt('- c. Where feasible', '- Where feasible')).toThrow(
      'Cannot parse line 174 of "brief": action c is expected',
    );
  });

  it('names the line of a part out of order, and says when parts are missing', () => {
    expect(parseSpoilt('2. SPECIAL CONSIDERATIONS', '5. SPECIAL CONSIDERATIONS')).toThrow(
      'Cannot parse line 54 of "brief": part 2 is expected',
    );
    expect(() => policyBriefParser.parse({ document: 'brief', lines: [] })).toThrow(
      'Cannot parse line 1 of "brief": 4 parts are expected, found 0',
    );
  });

  it('names the line that a page broke off its sentence', () => {
    expect(parseSpoilt('4. RELATED', 'pandemic, including')).toThrow(
      'Cannot parse line 283 of "brief": "pandemic, including RESOURCES AND REFERENCES" begins within a sentence',
    );
  });

  it('says when the overview is missing', () => {
    expect(parseSpoilt('OVERVIEW', 'FOREWORD')).toThrow('an overview are expected before part 1');
  });
});
