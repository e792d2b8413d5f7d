import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/retrieval/detect-language.ts';

describe('detectLanguage()', () => {
  it.each([
    ['en', 'How can cities give people without papers some kind of ID?'],
    ['en', 'which practices teach migrants the local language'],
    ['en', 'remittances'],
    ['en', 'ppl w/o docs, can they go to hospital?'],
    ['en', 'What does the Compact say about México and São Paulo?'],
    ['es', '¿Qué dice el pacto sobre mandar dinero a casa más barato?'],
    ['es', 'que dice el pacto sobre los niños en las escuelas'],
    ['es', 'como pueden las ciudades ayudar a los migrantes sin papeles'],
    ['fr', "Que dit le pacte sur l'envoi d'argent au pays ?"],
    ['fr', 'comment les villes peuvent-elles aider les migrants sans papiers'],
    ['fr', 'Quels sont les droits des enfants migrants à l’école ?'],
    ['pt', 'O que diz o pacto sobre o envio de dinheiro para casa?'],
    ['pt', 'como é que as cidades podem ajudar os migrantes sem documentos'],
    ['pt', 'Quais são as práticas de educação para crianças migrantes?'],
  ] as const)('reads %s from "%s"', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '42', '👋', 'GCM', '????'])('takes "%s", which tells nothing, for English', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });
});
