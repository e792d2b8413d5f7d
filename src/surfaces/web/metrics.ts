import type { Reply } from '../../replies/reply.ts';

/** Upper ends of the classes of durations, in seconds: from a look-up in memory to a slow model. */
const DURATION_CLASSES = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

const NAME = 'gcm_assistant';

/** Counts what was asked since the start; numbers only, nothing of what was said. */
export type Metrics = {
  observe: (question: { outcome: Reply['outcome'] | 'aborted'; durationMs: number }) => void;
  /** The text format that Prometheus reads. */
  text: () => string;
};

/** Metrics with nothing counted. */
export function createMetrics(): Metrics {
  const outcomes = new Map<string, number>();
  const classes: number[] = DURATION_CLASSES.map(() => 0);
  let count = 0;
  let sumSeconds = 0;
  return {
    observe: ({ outcome, durationMs }) => {
      const seconds = durationMs / 1000;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      count += 1;
      sumSeconds += seconds;
      DURATION_CLASSES.forEach((end, index) => {
        if (seconds <= end) classes[index] = (classes[index] ?? 0) + 1;
      });
    },
    text: () =>
      [
        `# HELP ${NAME}_questions_total Questions and commands by outcome`,
        `# TYPE ${NAME}_questions_total counter`,
        ...[...outcomes].map(([outcome, total]) => `${NAME}_questions_total{outcome="${outcome}"} ${total}`),
        `# HELP ${NAME}_duration_seconds Time from a question to its reply`,
        `# TYPE ${NAME}_duration_seconds histogram`,
        ...DURATION_CLASSES.map(
          (end, index) => `${NAME}_duration_seconds_bucket{le="${end}"} ${classes[index] ?? 0}`,
        ),
        `${NAME}_duration_seconds_bucket{le="+Inf"} ${count}`,
        `${NAME}_duration_seconds_sum ${sumSeconds}`,
        `${NAME}_duration_seconds_count ${count}`,
        '',
      ].join('\n'),
  };
}
