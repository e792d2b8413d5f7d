import { describe, expect, it } from 'vitest';
import { spellOutParagraph } from '../../src/retrieval/english-paragraph.ts';

describe('spellOutParagraph()', () => {
  it.each([
    ['para 27 d', 'paragraph 27 d'],
    ['GCM para. 16', 'GCM paragraph 16'],
    ['see para 20 and para 31', 'see paragraph 20 and paragraph 31'],
    ['what does para 36 say', 'what does paragraph 36 say'],
  ])('spells out "%s"', (text, spelt) => {
    expect(spellOutParagraph(text)).toBe(spelt);
  });

  it.each([
    'para 16 personas',
    '¿hay ayuda para 3 niños?',
    'o que diz para 20',
    'para 2030',
    'para 1.5 millones',
  ])('leaves the preposition in "%s"', (text) => {
    expect(spellOutParagraph(text)).toBe(text);
  });
});
