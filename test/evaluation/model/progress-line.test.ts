import { describe, expect, it } from 'vitest';
import { createProgressLine } from './progress-line.ts';

const work = { 'answers by the model': 3, 'fell back': 1, 'tokens read': 100, 'tokens written': 20 };

/** What is written while 30 questions of one run are answered. */
function watch(isTTY: boolean): string[] {
  const written: string[] = [];
  const screen = { isTTY, write: (text: string) => void written.push(text) };
  const line = createProgressLine({ screen, runs: 5, questions: 30 });
  for (let answered = 1; answered <= 30; answered += 1) line.show({ run: 2, answered, work });
  line.end();
  return written;
}

describe('createProgressLine()', () => {
  it('writes one line over and over on a terminal', () => {
    const written = watch(true);
    expect(written).toHaveLength(31);
    expect(written[0]).toBe('\r\u001b[Krun 2/5: 1/30 questions, 3 by the model, 1 fell back, 120 tokens');
    expect(written.at(-1)).toBe('\n');
  });

  it('writes ten lines a run elsewhere', () => {
    const written = watch(false);
    expect(written).toHaveLength(10);
    expect(written.at(-1)).toBe('run 2/5: 30/30 questions, 3 by the model, 1 fell back, 120 tokens\n');
  });
});
