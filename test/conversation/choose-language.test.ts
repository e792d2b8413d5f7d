import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/conversation/choose-language.ts';

describe('chooseLanguage()', () => {
  it('obeys what the asker chose', () => {
    expect(chooseLanguage('how can cities help?', { chosen: 'fr', spoken: 'es' })).toBe('fr');
  });

  it('reads the language of the words', () => {
    expect(chooseLanguage('¿qué dice el pacto?', { chosen: undefined, spoken: 'en' })).toBe('es');
    expect(chooseLanguage('what do cities do for children?', { chosen: undefined, spoken: 'es' })).toBe('en');
  });

  it.each([
    ['objetivo 24', undefined, 'es'],
    ['objetivo 24', 'pt', 'pt'],
    ['objetivo 24 do pacto global', undefined, 'pt'],
    ['prática 99', undefined, 'pt'],
    ['práctica 99', undefined, 'es'],
    ['objectif 24', undefined, 'fr'],
    ['pratique 40', 'es', 'fr'],
    ['objective 24', undefined, 'en'],
    ['practice 40', undefined, 'en'],
    ['GCM para 16', undefined, 'en'],
    ['para 27 d', undefined, 'en'],
    ['párrafo 16', undefined, 'es'],
  ] as const)('knows by what name "%s" looks a thing up, after %s', (text, spoken, language) => {
    expect(chooseLanguage(text, { chosen: undefined, spoken })).toBe(language);
  });

  it.each(['2', '15 b', '3.6 c', 'gcm/15/e', 'Portugal', '10.c', ''])(
    'stays in the language of the conversation at "%s"',
    (text) => {
      expect(chooseLanguage(text, { chosen: undefined, spoken: 'pt' })).toBe('pt');
      expect(chooseLanguage(text, { chosen: undefined, spoken: undefined })).toBe('en');
    },
  );
});
