import { describe, expect, it } from 'vitest';
import { measureAssistant } from '../../../src/surfaces/web/measure-assistant.ts';
import { createMetrics } from '../../../src/surfaces/web/metrics.ts';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { scriptedAssistant } from '../../fakes/scripted-assistant.ts';

const inquiry = { conversationId: 'c', eventId: 'e', askedBy: 'a', text: 'question' };

describe('measureAssistant()', () => {
  it('counts a reply by its outcome and gives it on unchanged', async () => {
    const reply = exampleAnswer({ language: 'en', answerId: 'a1' });
    const metrics = createMetrics();
    let now = 0;
    const assistant = measureAssistant(scriptedAssistant({ reply: () => reply }), {
      metrics,
      clock: () => (now += 40),
    });
    expect(await assistant.handle(inquiry)).toBe(reply);
    expect(metrics.text()).toContain('questions_total{outcome="answered"} 1');
    expect(metrics.text()).toContain('duration_seconds_sum 0.04');
  });

  it('counts a question that was taken back, and lets its error through', async () => {
    const metrics = createMetrics();
    const taken = scriptedAssistant({ reply: () => Promise.reject(new Error('taken back')) });
    const assistant = measureAssistant(taken, { metrics, clock: () => 0 });
    await expect(assistant.handle(inquiry)).rejects.toThrow('taken back');
    expect(metrics.text()).toContain('questions_total{outcome="aborted"} 1');
  });
});
