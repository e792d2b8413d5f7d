import { describe, expect, it } from 'vitest';
import { questionLanguage } from '../../src/retrieval/question-language.ts';

describe('questionLanguage()', () => {
  it.each([
    ['para 27 d', 'en'],
    ['para 16', 'en'],
    ['GCM para 20(g)', 'en'],
    ['15 e', 'en'],
    ['objective 15 a', 'en'],
    ['15 b-e', 'en'],
    ['odd jobs for migrants', 'en'],
    ['¿qué dice para 20?', 'es'],
    ['ayuda para 20 familias', 'es'],
    ['párrafo 50', 'es'],
    ['objetivos 5 y 6', 'es'],
    ['objetivos 5 e 6', 'pt'],
    ['parágrafo 90', 'pt'],
    ['paragraphe 12', 'fr'],
    ['ODD 4', 'fr'],
  ] as const)('reads "%s" as %s', (text, language) => {
    expect(questionLanguage(text)).toBe(language);
  });

  it('takes the likely one of two languages that write a word alike', () => {
    expect(questionLanguage('objetivo 24', { likely: 'pt' })).toBe('pt');
    expect(questionLanguage('objetivo 24', { likely: 'fr' })).toBe('es');
  });
});
