import { describe, expect, it } from 'vitest';
import { askedThing } from '../../src/retrieval/asked-thing.ts';

describe('askedThing()', () => {
  it.each([
    ['en', 'How many visas will Canada give?'],
    ['en', 'what percentage of migrants are women'],
    ['es', '¿Cuántos migrantes hay?'],
    ['es', '¿Qué porcentaje son mujeres?'],
    ['fr', 'Combien de migrants ?'],
    ['fr', 'Quel pourcentage de femmes ?'],
    ['pt', 'Quantas escolas?'],
  ] as const)('sees (%s) that "%s" asks for an amount', (language, text) => {
    expect(askedThing(text, language).amount).toBe(true);
  });

  it.each(['How can schools help newcomers?', 'Which practices are from Portugal?'])(
    'sees that "%s" asks for no amount',
    (text) => {
      expect(askedThing(text, 'en').amount).toBe(false);
    },
  );

  it('names the thing that a question asks for', () => {
    expect(askedThing('Which vaccine brand was used in Jordan?', 'en').noun).toBe('brand');
    expect(askedThing('¿Qué vacuna se recomienda?', 'es').noun).toBe('vacuna');
  });

  it.each(['Which countries have done this?', 'what practices are there', 'remittances'])(
    'names nothing in "%s", which could be met by anything',
    (text) => {
      expect(askedThing(text, 'en').noun).toBeUndefined();
    },
  );
});
