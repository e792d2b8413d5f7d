import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';

/** What the documents hold on the subject of an objective, chosen by reading them; objective 15 is that of the whole report. */
const RELATED_TO_OBJECTIVE: Readonly<
  Record<string, { practices: readonly number[]; brief: readonly string[] }>
> = {
  3: { practices: [8, 33], brief: ['3.3'] },
  4: { practices: [18], brief: [] },
  6: { practices: [26, 23, 28], brief: ['2.8', '3.10'] },
  7: { practices: [5, 6, 7, 13], brief: ['1.1', '3.2', '3.4'] },
  8: { practices: [11], brief: [] },
  10: { practices: [27], brief: ['3.2'] },
  12: { practices: [5], brief: [] },
  15: { practices: [], brief: ['1.3', '2.1', '2.6', '2.7', '3.1', '3.5', '3.6', '3.7', '3.8'] },
  16: { practices: [2, 21, 22, 25, 32, 33], brief: ['2.11', '2.12'] },
  17: { practices: [7], brief: ['1.2', '2.2'] },
  18: { practices: [19, 28, 29], brief: ['2.6', '3.5'] },
  21: { practices: [24], brief: [] },
  22: { practices: [3], brief: ['2.9', '3.9'] },
  23: { practices: [], brief: ['2.10'] },
};

/** Sections of the brief on the subject of each chapter of the report on practices. */
const BRIEF_BY_CHAPTER: readonly [RegExp, readonly string[]][] = [
  [/^2\.1 /, ['2.1', '2.3', '3.1']],
  [/^2\.2 /, ['2.2', '2.12', '3.3']],
  [/^2\.3 /, ['2.6', '3.5']],
  [/^2\.4 /, ['2.7', '3.6']],
  [/^2\.5 /, ['2.7', '3.7']],
];

/** The number of the objective that the report on practices is about. */
export const OBJECTIVE_OF_THE_REPORT = '15';

/** Practices named as neighbours, at most. */
const MAX_NEIGHBOURS = 4;

type Related = { objectives: KnowledgeRecord[]; practices: KnowledgeRecord[]; brief: KnowledgeRecord[] };

/** What stands on the same subject elsewhere in the documents. */
export function relatedRecords(record: KnowledgeRecord, catalogue: Catalogue): Related {
  const at = (ids: readonly string[]): KnowledgeRecord[] => ids.flatMap((id) => catalogue.record(id) ?? []);
  const { kind, number = '' } = record;
  if (kind === 'objective' || kind === 'action') {
    const related = RELATED_TO_OBJECTIVE[number] ?? { practices: [], brief: [] };
    return {
      objectives: [],
      practices: at(related.practices.map((each) => `practices/${each}`)),
      brief: at(related.brief.map((each) => `brief/${each}`)),
    };
  }
  if (kind === 'practice')
    return {
      objectives: at(objectivesOf('practices', Number(number)).map((each) => `gcm/${each}`)),
      practices: neighbours(record, catalogue),
      brief: at(briefOfChapter(record).map((each) => `brief/${each}`)),
    };
  if (kind === 'recommendation' || kind === 'consideration' || kind === 'key-message')
    return {
      objectives: at(objectivesOf('brief', number).map((each) => `gcm/${each}`)),
      practices: catalogue
        .ofKind('practice')
        .filter((practice) => briefOfChapter(practice).includes(number))
        .slice(0, MAX_NEIGHBOURS),
      brief: at(besides(number).map((each) => `brief/${each}`)),
    };
  return { objectives: [], practices: [], brief: [] };
}

/** The other sections on the subject of a section. */
const besides = (number: string): string[] =>
  (SAME_SUBJECT.find((group) => group.includes(number)) ?? []).filter((each) => each !== number);

/** Sections of the brief that belong together: what to consider, and what to do about it. */
const SAME_SUBJECT: readonly (readonly string[])[] = [
  ['2.1', '2.2', '2.3', '3.1'],
  ['2.4', '3.2'],
  ['2.5', '3.4'],
  ['2.6', '3.5'],
  ['2.7', '3.6', '3.7'],
  ['2.8', '3.10'],
  ['2.9', '3.8', '3.9'],
  ['2.11', '2.12', '3.3'],
];

function objectivesOf(field: 'practices' | 'brief', value: number | string): string[] {
  const named = Object.entries(RELATED_TO_OBJECTIVE)
    .filter(([, related]) => related[field].some((each) => each === value))
    .map(([number]) => number);
  return field === 'practices' ? [...new Set([OBJECTIVE_OF_THE_REPORT, ...named])] : named;
}

const chapterOf = ({ locator }: KnowledgeRecord): string => locator.section[1] ?? '';

const briefOfChapter = (practice: KnowledgeRecord): readonly string[] =>
  BRIEF_BY_CHAPTER.find(([chapter]) => chapter.test(chapterOf(practice)))?.[1] ?? [];

/** Those under the same banner, then those of the same country in the same chapter. */
function neighbours(record: KnowledgeRecord, catalogue: Catalogue): KnowledgeRecord[] {
  const others = catalogue.ofKind('practice').filter(({ id }) => id !== record.id);
  const sameTheme = others.filter(({ theme }) => theme !== undefined && theme === record.theme);
  const inChapter = others.filter((other) => chapterOf(other) === chapterOf(record));
  const sameCountry = inChapter.filter(
    ({ countries }) => countries[0] !== undefined && countries[0] === record.countries[0],
  );
  return [...new Set([...sameTheme, ...sameCountry, ...inChapter])].slice(0, MAX_NEIGHBOURS);
}
