import { describe, expect, it } from 'vitest';
import { callForPracticesParser } from '../../../src/knowledge/documents/call-for-practices.ts';
import { MAX_PASSAGE_LENGTH } from '../../../src/knowledge/passage.ts';
import { KnowledgeRecord } from '../../../src/knowledge/record.ts';
import { parseSupplied, spoil } from './parse-supplied.ts';

const call = parseSupplied(callForPracticesParser, 'call-for-practices.txt');

describe('callForPracticesParser', () => {
  it('finds what the call is for, its criteria, rules, template and notes, in order', () => {
    expect(call.records.map(({ id }) => id)).toEqual([
      'call/overview',
      'call/scope',
      'call/contributors',
      'call/deadline',
      'call/note-1',
      'call/note-2',
      'call/note-3',
      'call/criteria/service-areas',
      'call/criteria/types-of-contribution',
      'call/criteria/applied-practices',
      'call/criteria/preferential-aspects',
      'call/format',
      'call/disclaimer',
      'call/template',
    ]);
    for (const record of call.records) expect(() => KnowledgeRecord.parse(record)).not.toThrow();
  });

  it('states the deadline in a record of its own', () => {
    expect(call.text('call/deadline')).toBe('Deadline for submission is February 15, 2021.');
    expect(call.text('call/contributors')).toMatch(/welcomed in submitting multiple practices\.$/);
  });

  it('groups the rules for submissions, a rule a line', () => {
    expect(call.below('call/format').map(({ text }) => text.split('\n'))).toEqual([
      [
        'Submitted contributions in Microsoft Words format should:',
        'Identify the entity submitting the practice, and the email address of a focal person for further contacts;',
        'Be evidence-informed and include references for the literature, reviews, models and media cited;',
      ],
      [
        'Maximum of 1500 words that includes the following:',
        'Title of the service/practice and implementing party',
        'Period and venue of the implementation',
        'Context what was the key issues and challenges? and the population served',
        'Practices how the challenge was addressed?',
        'Results what are the outcomes and impacts?',
        'Lessons learned and ways forward- what are the lessons learned and recommendations?',
      ],
      [
        'Submissions are accepted in English, French, Spanish, or Portuguese',
        'Submitted by February 15, 2021 to ardiop@iom.int; stephanie.loose@un.org;',
      ],
    ]);
  });

  it('shows a criterion under its label, without underline tags', () => {
    expect(call.text('call/criteria/service-areas')).toBe(
      'Service areas: practices of migrant services for this submission is limited to health, housing, education, vocational training, or basic public services such as water and sanitation;',
    );
    expect(call.records.find(({ id }) => id === 'call/criteria/service-areas')).toMatchObject({
      title: 'Call for contributions, criterion: service areas',
      locator: {
        place: 'criterion on service areas',
        section: ['Criteria applied in the selection of good practices'],
      },
    });
  });

  it('rejoins the wrapped cells of the template, a field a line', () => {
    expect(call.text('call/template').split('\n')).toEqual([
      'Submission template for a good / promising practice for the UN Migration Network\'s Working Group "Access to Services"',
      'Name of entity submitting the practice',
      'Email address of a focal point for further contacts;',
      'Overall information/text should not exceed 1500 words',
      'Title of the service/practice and implementing party',
      'Country/City/Location of the practice',
      'Period the implementation',
      'Context - what was the key issues and challenge? and the population served',
      'Practices/Actions/Intervention - how was the challenge addressed?',
      'Results - what are the outcomes and impacts?',
      'Lessons learned and ways forward - what are the lessons learned and recommendations?',
    ]);
  });

  it('rejoins the sentence that footnotes 1 to 3 broke', () => {
    expect(call.text('call/contributors')).toContain(
      'the International Red Cross and Red Crescent Movement, media',
    );
  });

  it('drops note marks and repairs torn words in the overview', () => {
    const overview = call
      .below('call/overview')
      .map(({ text }) => text)
      .join(' ');
    expect(overview).toContain('Regular Migration (GCM), and the attainment');
    expect(overview).toContain('comprehensive Workplan organized');
    expect(overview).toContain('is co-led by WHO and UN-Habitat');
    expect(overview).toContain("evidence on migrants' services delivery");
  });

  it('ties the footnotes to the overview, which holds their marks', () => {
    const notes = call.records.filter(({ kind }) => kind === 'footnote');
    expect(notes.map(({ parentId }) => parentId)).toEqual(Array(3).fill('call/overview'));
  });

  it('holds the whole document, word for word, within one screen a passage', () => {
    expect(call.fidelity.problems).toEqual([]);
    expect(call.fidelity.leftOut).toEqual([]);
    for (const { id, text } of call.passages) expect(text.length, id).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH);
  });
});

describe('callForPracticesParser, on a document that is not built as it must be', () => {
  const parseSpoilt = (found: string, put: string) => () =>
    callForPracticesParser.parse({ document: 'call', lines: spoil(call.corrected, { found, put }) });

  it('names the heading that is missing and the line after which it should stand', () => {
    expect(parseSpoilt('Format', 'How to submit')).toThrow(
      'Cannot parse line 19 of "call": no heading "Format" follows',
    );
    expect(() => callForPracticesParser.parse({ document: 'call', lines: [] })).toThrow(
      'Cannot parse line 1 of "call": no heading "Overview" follows',
    );
  });

  it('names the line of a criterion without a label', () => {
    expect(parseSpoilt('**Applied practices:** the', '**Applied practices** the')).toThrow(
      'Cannot parse line 23 of "call": a criterion with a label and a colon is expected',
    );
  });

  it('says when no sentence states the deadline', () => {
    expect(parseSpoilt('Deadline for submission', 'The last day for submission')).toThrow(
      'Cannot parse line 9 of "call": no sentence states the deadline',
    );
  });

  it('names the line of a cell that is still wrapped', () => {
    expect(parseSpoilt('Period the implementation', 'practice')).toThrow(
      'Cannot parse line 55 of "call": "practice" begins within a sentence',
    );
  });
});
