import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtSense } from '../../src/replies/cut-at-sense.ts';

const ACTION =
  'Enact laws and take measures to ensure that service delivery does not amount to discrimination against migrants on the grounds of race, colour, sex, language, religion, political or other opinion';

describe('cutAtSense()', () => {
  it('keeps a text that fits', () => {
    expect(cutAtSense('Save lives.', 40)).toEqual({ text: 'Save lives.', isWhole: true });
  });

  it('keeps the whole sentences that fit', () => {
    const text = 'One sentence that fits. Another one that does not fit any more, because it is long.';
    expect(cutAtSense(text, 40)).toEqual({ text: 'One sentence that fits.', isWhole: false });
  });

  it('leaves a long sentence between phrases, never inside an enumeration', () => {
    expect(cutAtSense(ACTION, 140).text).toBe(
      'Enact laws and take measures to ensure that service delivery does not amount to discrimination against migrants',
    );
  });

  it('ends before no word that would turn the sense round', () => {
    const text =
      'Detention of children is never used in the country, except where a court has ordered it for grave reasons';
    expect(cutAtSense(text, 60).text).not.toMatch(/country$/);
  });

  it('does not take an abbreviation for what a note says', () => {
    const text =
      'WHO. ApartTogether survey: preliminary overview of refugees and migrants self-reported impact of COVID-19';
    expect(cutAtSense(text, 80).text.length).toBeGreaterThan(30);
  });

  it('gives the beginning of the text, ended between words, whatever the text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 40, max: 300 }), (text, room) => {
        const cut = cutAtSense(text, room);
        expect(text.startsWith(cut.text)).toBe(true);
        expect(cut.isWhole).toBe(cut.text === text);
        expect(text.charAt(cut.text.length)).not.toMatch(/\w/);
        expect(cut.text).not.toBe('');
      }),
    );
  });
});
