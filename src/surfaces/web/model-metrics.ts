import { FALLBACK_NOTES } from '../../answering/answer.ts';
import { type ModelListener, REQUEST_OUTCOMES } from '../../answering/model-event.ts';
import { SUPPORT_CLASSES } from '../../answering/support-class.ts';
import { createCounter } from './counter.ts';

/** Counts what happened between the assistant and its model since the start. `name`: what all names begin with. */
export function createModelMetrics(name: string): { observe: ModelListener; lines: () => string[] } {
  const { requests, tokens, fallbacks, statements } = countersOf(name);
  let isResting = false;
  return {
    observe: (event) => {
      switch (event.kind) {
        case 'requested':
          requests.add(event.outcome);
          break;
        case 'used':
          tokens.add('input', event.usage.inputTokens);
          tokens.add('output', event.usage.outputTokens);
          break;
        case 'fell-back':
          fallbacks.add(event.note);
          break;
        case 'rested':
          isResting = event.isResting;
          break;
        case 'reviewed':
          statements.add(event.support);
          break;
        default:
          event satisfies never;
      }
    },
    lines: () => [
      ...[requests, tokens, fallbacks, statements].flatMap((counter) => counter.lines()),
      `# HELP ${name}_model_resting 1 while the model is left alone after failures in a row`,
      `# TYPE ${name}_model_resting gauge`,
      `${name}_model_resting ${isResting ? 1 : 0}`,
    ],
  };
}

const countersOf = (name: string) => ({
  requests: createCounter({
    name: `${name}_model_requests_total`,
    help: 'Requests to the model by outcome',
    label: 'outcome',
    values: REQUEST_OUTCOMES,
  }),
  tokens: createCounter({
    name: `${name}_model_tokens_total`,
    help: 'Tokens that the model read and wrote, estimated where its server counts none',
    label: 'direction',
    values: ['input', 'output'],
  }),
  fallbacks: createCounter({
    name: `${name}_model_fallbacks_total`,
    help: 'Answers taken from the documents directly although a model is configured, by reason',
    label: 'reason',
    values: FALLBACK_NOTES,
  }),
  statements: createCounter({
    name: `${name}_statements_total`,
    help: 'Statements that the model wrote, by how their quotes support them',
    label: 'support',
    values: SUPPORT_CLASSES,
  }),
});
