import { unreadablePractices } from './document.ts';
import type { TextUnit } from './layout.ts';

/** Where a practice tells its results: from these words on, to the end of the paragraph or up to other words. */
type ResultsMark = { practice: string; from: string; upTo?: string };

/**
 * The document does not set results apart from what was done, so each place was chosen by reading: counts of people
 * reached and things built, effects observed, evaluations. Where such words end a paragraph, the part begins at a
 * sentence that can be understood alone. Practices that are not listed report none before their lessons.
 */
const RESULTS: readonly ResultsMark[] = [
  { practice: '1', from: 'In the biennium 2019-2020, a cumulative 897,879 medical services' },
  { practice: '1', from: 'In the year 2020, the National Budget of Ecuador mobilized' },
  { practice: '2', from: 'In 2020, despite the pandemic crisis, RNAIM provided' },
  {
    practice: '3',
    from: 'The OSS registration also provides a work permit',
    upTo: 'In terms of a source of funding',
  },
  { practice: '4', from: 'Humanitarian Service Points contribute to saving lives' },
  { practice: '5', from: 'The Centers work in collaboration with other National Departments' },
  { practice: '6', from: 'This allowed amongst other to support in the period 2015-2020' },
  { practice: '7', from: 'To date, an approximate 200 LGBTI people' },
  { practice: '8', from: 'By July 2020, some 50,000 students had benefited' },
  { practice: '10', from: 'With the help of migrant volunteers, information sessions' },
  { practice: '10', from: 'In addition to the provision of meals, hygiene kits' },
  { practice: '10', from: 'A total of 27 Rapid Assessments were carried out' },
  { practice: '13', from: 'The joint initiative allowed for the swift development' },
  { practice: '14', from: 'Apart from facilitating emergency response' },
  { practice: '14', from: 'This committee has pooled its resources' },
  { practice: '18', from: 'These programmes promote the integration of vulnerable migrants' },
  { practice: '19', from: 'Since the adoption of the new Agreement in 2017' },
  { practice: '22', from: 'Since 2019, 328 volunteers have participated' },
  { practice: '23', from: 'So far 5 community projects have been established' },
  { practice: '26', from: 'In respect of the Migrant Worker Support Network' },
  { practice: '27', from: '1358 women in 4 provinces followed this training' },
  { practice: '27', from: 'The training venues also became meeting points' },
  { practice: '28', from: 'Evaluation of projects funded through OLES' },
  { practice: '29', from: 'As a result of these advanced vocational training courses' },
  { practice: '30', from: 'To date, 405 people were provided with in-kind supports' },
  { practice: '32', from: 'In 2020 there were 18 Municipal Plans' },
  { practice: '33', from: 'In 2020, CRAI delivered 3.160 services' },
  { practice: '34', from: 'Reaching Home has begun an evaluation of the program' },
  { practice: '36', from: 'Outcomes of the programme were' },
  { practice: '37', from: 'Direct beneficiaries are those who have stayed at six centres' },
];

/** The body of a practice with each part marked as done or as results; a paragraph that holds both is divided. */
export function markResults(practice: string, body: readonly TextUnit[]): TextUnit[] {
  const marks = RESULTS.filter((mark) => mark.practice === practice);
  for (const { from } of marks)
    if (!body.some(({ text }) => text.includes(from)))
      throw unreadablePractices(body[0]?.lines.from ?? 1, `practice ${practice} does not say "${from}…"`);
  return body.flatMap((unit) => {
    const mark = marks.find(({ from }) => unit.text.includes(from));
    return mark ? divide(unit, mark) : [{ ...unit, part: 'done' as const }];
  });
}

function divide(unit: TextUnit, { from, upTo }: ResultsMark): TextUnit[] {
  const start = unit.text.indexOf(from);
  const end = upTo === undefined ? unit.text.length : unit.text.indexOf(upTo, start);
  const pieces: TextUnit[] = [
    { ...unit, text: unit.text.slice(0, start).trim(), part: 'done' },
    { lines: unit.lines, text: unit.text.slice(start, end).trim(), part: 'results' },
    { lines: unit.lines, text: unit.text.slice(end).trim(), part: 'done' },
  ];
  return pieces.filter(({ text }) => text !== '');
}
