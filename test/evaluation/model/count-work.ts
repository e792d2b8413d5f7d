import type { ModelEvent } from '../../../src/answering/model-event.ts';
import type { AnsweredQuestion } from '../answer-questions.ts';

type Given = { answered: readonly AnsweredQuestion[]; events: readonly ModelEvent[] };

/** What is shown even where it did not happen. */
const NOTHING = {
  'answers by the model': 0,
  'answers from the documents': 0,
  'fell back': 0,
  'tokens read': 0,
  'tokens written': 0,
};

/** What the model did in one run, by what is counted, in words. */
export function countWork({ answered, events }: Given): Readonly<Record<string, number>> {
  const counted = [...answered.map(outcomeOf), ...events.flatMap(countsOf)];
  const counts: Record<string, number> = { ...NOTHING };
  for (const [what, count] of counted) counts[what] = (counts[what] ?? 0) + count;
  return counts;
}

type Count = readonly [what: string, count: number];

function outcomeOf(one: AnsweredQuestion): Count {
  if (one.kind !== 'answered') return [`questions ${one.kind}`, 1];
  return [one.mode === 'model' ? 'answers by the model' : 'answers from the documents', 1];
}

function countsOf(event: ModelEvent): readonly Count[] {
  switch (event.kind) {
    case 'requested':
      return [[`requests ${event.outcome}`, 1]];
    case 'used':
      return [
        ['tokens read', event.usage.inputTokens],
        ['tokens written', event.usage.outputTokens],
      ];
    case 'fell-back':
      return [
        ['fell back', 1],
        [`fell back, ${event.note}: ${event.reason}`, 1],
      ];
    case 'reviewed':
      return [[`statements ${event.support}`, 1]];
    case 'rested':
      return [];
    default:
      return event satisfies never;
  }
}
