import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/surfaces/web/metrics.ts';

describe('createMetrics()', () => {
  it('counts what happens with the model, each kind by itself', () => {
    const { observeModel, text } = createMetrics();
    const way = { api: 'responses', isStructured: true, isStreamed: true } as const;
    observeModel({ kind: 'requested', way, outcome: 'replied' });
    observeModel({ kind: 'requested', way, outcome: 'failed' });
    observeModel({ kind: 'requested', way, outcome: 'failed' });
    observeModel({ kind: 'used', usage: { inputTokens: 100, outputTokens: 20 } });
    observeModel({ kind: 'used', usage: { inputTokens: 10, outputTokens: 2 } });
    observeModel({ kind: 'fell-back', note: 'budget-spent', reason: 'the tokens are spent' });
    observeModel({ kind: 'reviewed', support: 'misattributed' });
    observeModel({ kind: 'rested', isResting: true });
    const lines = text().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'gcm_assistant_model_requests_total{outcome="replied"} 1',
        'gcm_assistant_model_requests_total{outcome="failed"} 2',
        'gcm_assistant_model_tokens_total{direction="input"} 110',
        'gcm_assistant_model_tokens_total{direction="output"} 22',
        'gcm_assistant_model_fallbacks_total{reason="budget-spent"} 1',
        'gcm_assistant_model_fallbacks_total{reason="model-unavailable"} 0',
        'gcm_assistant_statements_total{support="misattributed"} 1',
        'gcm_assistant_statements_total{support="supported"} 0',
        'gcm_assistant_model_resting 1',
      ]),
    );
    observeModel({ kind: 'rested', isResting: false });
    expect(text()).toContain('gcm_assistant_model_resting 0');
    expect(text()).not.toContain('the tokens are spent');
  });

  it('writes what Prometheus reads: help and type before each metric, a number behind each line', () => {
    const lines = createMetrics().text().trimEnd().split('\n');
    const known = new Set(
      lines.flatMap((line) => /^# TYPE (\S+) (?:counter|gauge|histogram)$/.exec(line)?.[1] ?? []),
    );
    for (const line of lines.filter((each) => !each.startsWith('#'))) {
      const [, name = ''] =
        /^([a-z_]+?)(?:_(?:bucket|sum|count))?(?:\{[a-z]+="[^"]*"\})? [\d.]+$/.exec(line) ?? [];
      expect(known, line).toContain(name);
    }
  });
});
