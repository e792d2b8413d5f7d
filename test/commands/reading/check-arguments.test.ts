import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../../src/commands/reading/check-arguments.ts';
import { headline, texts } from '../../fixtures/read-reply.ts';
import { commandNamed } from '../../fixtures/run-command.ts';

const check = (name: string, given: Record<string, string>) =>
  checkArguments(commandNamed(name), { given, language: 'en' });

describe('checkArguments()', () => {
  it('lets right arguments pass', () => {
    expect(check('objective', { number: '15', action: 'b' })).toBeUndefined();
    expect(check('objective', {})).toBeUndefined();
    expect(check('ask', { question: 'who pays?', private: 'true', language: 'es' })).toBeUndefined();
  });

  it('tells how a command is written when something is missing', () => {
    const reply = check('search', { words: '  ' });
    expect(reply && headline(reply)).toBe('Something is missing: What to look for.');
    expect(reply && texts(reply)).toEqual(['Write it like this: /search [words]']);
  });

  it('tells what a value may be', () => {
    const language = check('ask', { question: 'who pays?', language: 'de' });
    expect(language && texts(language)).toEqual(['It is one of en, es, fr or pt.']);
    const number = check('objective', { number: 'fifteen' });
    expect(number && texts(number)).toEqual(['It is one of 1–23.']);
    const long = check('practice', { query: 'x'.repeat(201) });
    expect(long && texts(long)).toEqual(['At most 200 characters, please.']);
  });
});
