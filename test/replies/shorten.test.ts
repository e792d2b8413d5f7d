import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/replies/shorten.ts';

describe('shorten()', () => {
  it('cuts between words, and drops small words at the end', () => {
    expect(shorten('Access to basic services for migrants in cities', 34)).toBe('Access to basic services …');
  });

  it.each([
    ['Práctica 3: «Migrant-friendly services in Thailand» (Tailandia)', '»'],
    ['Pratique 3 : « Migrant-friendly services in Thailand » (Thaïlande)', ' »'],
    ['Prática 3: “Migrant-friendly services in Thailand” (Tailândia)', '”'],
  ])('closes the quotation marks of %s within its room', (title, mark) => {
    const cut = shorten(title, 40);
    expect(cut.endsWith(` …${mark}`)).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(40);
  });

  it('closes no quotation marks that are closed already', () => {
    expect(shorten('Ejemplo: «Blue Dots», objetivo 3 del Pacto Mundial', 36)).toBe(
      'Ejemplo: «Blue Dots», objetivo 3 …',
    );
  });
});
