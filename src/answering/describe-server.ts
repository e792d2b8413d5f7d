import type { ModelEvent, ModelWay } from './model-event.ts';
import { SUPPORT_CLASSES } from './support-class.ts';

/** What a model's server turned out to do, a line a thing, and why it failed where it did. */
export function describeServer(events: readonly ModelEvent[]): string[] {
  const replied = events.flatMap((event) =>
    event.kind === 'requested' && event.outcome === 'replied' ? [event.way] : [],
  );
  const way = replied.at(-1);
  return [
    ...(way === undefined ? ['The server gave no reply of use.'] : describeWay(way)),
    describeTokens(events),
    describeStatements(events),
    ...Array.from(reasonsOf(events), (reason) => `Taken from the documents: ${reason}`),
  ];
}

const describeWay = ({ api, isStructured, isStreamed }: ModelWay): string[] => [
  `Interface: ${api === 'responses' ? 'Responses API' : 'chat completions'}`,
  `Structured output: ${isStructured ? 'yes' : 'no, the JSON is found in the text'}`,
  `Streaming: ${isStreamed ? 'yes' : 'no'}`,
];

function describeTokens(events: readonly ModelEvent[]): string {
  const usages = events.flatMap((event) => (event.kind === 'used' ? [event.usage] : []));
  const input = usages.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
  const output = usages.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
  return `Tokens: ${input} read, ${output} written`;
}

function describeStatements(events: readonly ModelEvent[]): string {
  const supports = events.flatMap((event) => (event.kind === 'reviewed' ? [event.support] : []));
  const counts = SUPPORT_CLASSES.map(
    (support) => `${supports.filter((each) => each === support).length} ${support}`,
  );
  return `Statements: ${counts.join(', ')}`;
}

const reasonsOf = (events: readonly ModelEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap((event) => (event.kind === 'fell-back' ? [event.reason] : [])));
