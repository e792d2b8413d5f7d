import { describe, expect, it } from 'vitest';
import { locales } from '../../src/replies/locales/index.ts';
import { LANGUAGES } from '../../src/retrieval/query.ts';

type Texts = Map<string, string>;

/** Every fixed text below a value, by its path; functions are left to the tests that call them. */
function fixedTexts(value: unknown, path = ''): Texts {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (Array.isArray(value) && path.endsWith('placeWords')) return new Map();
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, each]) => [...fixedTexts(each, `${path}.${key}`)]));
}

/** Words that two languages write alike. */
const SAME_IN_ENGLISH =
  /^\.(?:language|records\.colon|labels\.(?:notes|actions|results|sources|parts|by|help)|objectives\.\d+\.|examples)/;

describe('locales', () => {
  it('have no empty text in any language', () => {
    for (const language of LANGUAGES)
      for (const [path, text] of fixedTexts(locales[language]))
        expect(text.trim(), `${language}${path}`).not.toBe('');
  });

  it('leave no English text standing in another language', () => {
    const english = fixedTexts(locales.en);
    for (const language of ['es', 'fr', 'pt'] as const)
      for (const [path, text] of fixedTexts(locales[language]))
        if (!SAME_IN_ENGLISH.test(path)) expect(text, `${language}${path}`).not.toBe(english.get(path));
  });

  it('name all 23 objectives, with everyday words for each, and three questions to try', () => {
    for (const language of LANGUAGES) {
      expect(locales[language].objectives).toHaveLength(23);
      for (const { title, everyday } of locales[language].objectives) {
        expect(title).not.toBe('');
        expect(everyday.length).toBeGreaterThan(2);
      }
      expect(locales[language].examples).toHaveLength(3);
    }
  });

  it('count in the singular and in the plural', () => {
    expect(locales.en.answer.found.practices(1)).toBe('1 practice:');
    expect(locales.en.answer.found.practices(2)).toBe('2 practices:');
    expect(locales.es.answer.found.practices(1)).toBe('1 práctica:');
    expect(locales.es.answer.found.placesInPractices(3, 2)).toBe('Encontrado en 3 lugares de 2 prácticas:');
    expect(locales.fr.answer.found.practices(1)).toBe('1 pratique :');
    expect(locales.fr.answer.found.inDocuments(3, 2)).toBe('Trouvé à 3 endroits dans 2 documents :');
    expect(locales.pt.answer.found.practices(1)).toBe('1 prática:');
    expect(locales.pt.answer.objectiveParts({ actions: 1, practices: 2 })).toBe('1 ação, 2 práticas');
    expect(locales.en.answer.outOfRange(4, 1)).toBe('There was only one, so no number 4.');
  });

  it('make no apology and claim nothing about being an AI', () => {
    for (const language of LANGUAGES)
      for (const [path, text] of fixedTexts(locales[language]))
        expect(text, `${language}${path}`).not.toMatch(
          /\b(?:sorry|apolog|as an ai|lo siento|disculp|désolé|desculp)/i,
        );
  });
});
