import { describe, expect, it } from 'vitest';
import { AssistantError } from '../../../src/errors.ts';
import { readWords } from '../../../src/surfaces/terminal/program.ts';

describe('readWords()', () => {
  it('gives options and words', () => {
    const read = readWords(['a', '--json', 'b'], { options: { json: { type: 'boolean' } }, usage: 'x' });
    expect([read.values.json, read.positionals]).toEqual([true, ['a', 'b']]);
  });

  it('names an option that there is not, with the usage', () => {
    const read = () => readWords(['--nonsense'], { options: {}, usage: 'ask "question"' });
    expect(read).toThrow(AssistantError);
    expect(read).toThrow(/^Cannot read the command line: unknown option '--nonsense'/);
  });
});
