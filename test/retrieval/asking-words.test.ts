import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/knowledge/words.ts';
import { withoutAskingWords, withoutPurpose } from '../../src/retrieval/asking-words.ts';
import { contentTerms } from '../../src/retrieval/content-terms.ts';
import type { Language } from '../../src/retrieval/query.ts';

const left = (text: string, language: Language = 'en') =>
  withoutPurpose(withoutAskingWords(contentTerms(text, language), language), {
    folded: foldText(text),
    language,
  });

describe('withoutPurpose()', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Preparing slides for the director tomorrow: housing of seasonal workers?',
      'housing seasonal workers',
    ],
    ['es', 'Necesito un discurso corto para la ministra: vivienda de temporeros', 'vivienda temporeros'],
    ['fr', 'Je prépare une note courte pour le maire : logement des saisonniers', 'logement saisonniers'],
    ['pt', 'Preciso de um resumo para o prefeito: moradia de safristas', 'moradia safristas'],
  ])('searches for the matter, not for what the answer is for (%s): %s', (language, text, matter) => {
    expect([...left(text, language)].sort()).toEqual(contentTerms(matter, language).sort());
  });

  it('keeps the same words where they are the matter', () => {
    expect(left('which ministers signed, and which mayors?')).toEqual(
      contentTerms('ministers signed mayors', 'en'),
    );
  });

  it('keeps all where nothing else would be left', () => {
    expect(left('notes for the minister')).toEqual(contentTerms('notes minister', 'en'));
  });
});
