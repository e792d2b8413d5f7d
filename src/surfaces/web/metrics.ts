import type { ModelListener } from '../../answering/model-event.ts';
import type { Reply } from '../../replies/reply.ts';
import { createCounter } from './counter.ts';
import { createModelMetrics } from './model-metrics.ts';

/** Upper ends of the classes of durations, in seconds: from a look-up in memory to a slow model. */
const DURATION_CLASSES = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

const NAME = 'gcm_assistant';

/** Counts what was asked since the start; numbers only, nothing of what was said. */
export type Metrics = {
  observe: (question: { outcome: Reply['outcome'] | 'aborted'; durationMs: number }) => void;
  observeModel: ModelListener;
  /** The text format that Prometheus reads. */
  text: () => string;
};

/** Metrics with nothing counted. */
export function createMetrics(): Metrics {
  const questions = createCounter({
    name: `${NAME}_questions_total`,
    help: 'Questions and commands by outcome',
    label: 'outcome',
  });
  const model = createModelMetrics(NAME);
  const classes: number[] = DURATION_CLASSES.map(() => 0);
  let count = 0;
  let sumSeconds = 0;
  return {
    observe: ({ outcome, durationMs }) => {
      const seconds = durationMs / 1000;
      questions.add(outcome);
      count += 1;
      sumSeconds += seconds;
      DURATION_CLASSES.forEach((end, index) => {
        if (seconds <= end) classes[index] = (classes[index] ?? 0) + 1;
      });
    },
    observeModel: model.observe,
    text: () =>
      [
        ...questions.lines(),
        `# HELP ${NAME}_duration_seconds Time from a question to its reply`,
        `# TYPE ${NAME}_duration_seconds histogram`,
        ...DURATION_CLASSES.map(
          (end, index) => `${NAME}_duration_seconds_bucket{le="${end}"} ${classes[index] ?? 0}`,
        ),
        `${NAME}_duration_seconds_bucket{le="+Inf"} ${count}`,
        `${NAME}_duration_seconds_sum ${sumSeconds}`,
        `${NAME}_duration_seconds_count ${count}`,
        ...model.lines(),
        '',
      ].join('\n'),
  };
}
