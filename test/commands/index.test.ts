import { describe, expect, it } from 'vitest';
import { typedCall } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import { LANGUAGES } from '../../src/retrieval/query.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();
const commandArguments = commands.flatMap((command) =>
  command.arguments.map((argument) => ({ command, argument })),
);

describe('commands', () => {
  it('have names and arguments of one lower-case word, each once', () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [...names, ...commandArguments.map(({ argument }) => argument.name)])
      expect(name).toMatch(/^[a-z]{2,32}$/);
  });

  it('are those that people and scripts rely on', () => {
    expect(commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'ask',
        'objective',
        'practice',
        'recommendation',
        'sdg',
        'organisation',
        'search',
        'sources',
        'help',
      ]),
    );
  });

  it('have summaries of at most 100 characters in each language', () => {
    const summaries = [...commands, ...commandArguments.map(({ argument }) => argument)].map(
      ({ summary }) => summary,
    );
    for (const summary of summaries)
      for (const language of LANGUAGES) {
        expect(summary[language].length).toBeGreaterThan(0);
        expect(summary[language].length).toBeLessThanOrEqual(100);
      }
  });

  it('name required arguments before optional ones', () => {
    for (const { arguments: given } of commands) {
      const required = given.map((argument) => argument.required);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  it('suggest for nothing typed, for nonsense and for a letter, what a surface can show', () => {
    for (const { argument } of commandArguments) {
      const complete = 'complete' in argument ? argument.complete : undefined;
      if (complete === undefined) continue;
      for (const typed of ['', 'a', '1', 'zzzz', ' (["', 'x'.repeat(300)])
        for (const language of LANGUAGES) {
          const suggestions = complete(typed, { catalogue, language });
          expect(suggestions.length).toBeLessThanOrEqual(25);
          if (typed === '') expect(suggestions.length).toBeGreaterThan(0);
          for (const { label, value } of suggestions) {
            expect(label.length).toBeLessThanOrEqual(100);
            expect(value.length).toBeLessThanOrEqual(100);
          }
        }
    }
  });

  it('read back what a call would be typed as', () => {
    const calls = [
      { name: 'objective', arguments: { number: '15', action: 'b' } },
      { name: 'practice', arguments: { query: 'Mexico', page: 'page 2' } },
      { name: 'recommendation', arguments: { query: '3.6', action: 'c' } },
      { name: 'sdg', arguments: { target: '10.7' } },
      { name: 'organisation', arguments: { name: 'UN Women' } },
      { name: 'search', arguments: { words: 'sdg 3', page: 'page 2' } },
      { name: 'open', arguments: { id: 'practices/12', passage: '2' } },
      { name: 'ask', arguments: { question: 'who pays recruitment fees?' } },
    ];
    for (const call of calls) {
      const command = commands.find(({ name }) => name === call.name);
      expect(command?.readWords(typedCall(call).replace(/^\/\w+ ?/, ''))).toEqual(call.arguments);
    }
  });
});
