import { describe, expect, it } from 'vitest';
import { completeLine } from '../../../src/surfaces/terminal/complete-line.ts';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { scriptedAssistant } from '../../fakes/scripted-assistant.ts';

const suggestions = [
  { label: '15 · Access to basic services', value: '15' },
  { label: '16 · Inclusion', value: '16' },
];

const assistant = scriptedAssistant({
  reply: () => exampleAnswer({ language: 'en', answerId: 'a1' }),
  complete: ({ typed }) => suggestions.filter(({ label }) => label.includes(typed)),
});
const complete = (line: string) => completeLine(line, { assistant, language: 'en' });

describe('completeLine()', () => {
  it('completes names of commands after a slash', () => {
    expect(complete('/obj')).toEqual([['/objective '], '/obj']);
  });

  it('replaces what was typed by the value of a single suggestion', () => {
    expect(complete('/objective Access')).toEqual([['15'], 'Access']);
  });

  it('shows several suggestions by their labels', () => {
    expect(complete('/objective ')).toEqual([suggestions.map(({ label }) => label), '']);
  });

  it('offers nothing for a question, an unknown command and one without suggestions', () => {
    for (const line of ['what is', '/nothing x', '/help x']) expect(complete(line)[0]).toEqual([]);
  });
});
