import { describe, expect, it } from 'vitest';
import { doesNotExist } from '../../src/answering/does-not-exist.ts';
import { missingRecord } from '../../src/replies/missing-record.ts';
import { LANGUAGES, type Reference } from '../../src/retrieval/query.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();

function said(reference: Reference, language: (typeof LANGUAGES)[number] = 'en') {
  const reason = doesNotExist(reference, catalogue);
  if (reason.kind !== 'does-not-exist') throw new Error(`"${reason.kind}" is another reason`);
  return missingRecord(reason, { language, catalogue, linkTo: () => undefined });
}
const offered = (reference: Reference): unknown[] =>
  said(reference).suggestions.map(({ call }) => call.arguments.id ?? call.name);

describe('missingRecord()', () => {
  it('says which paragraphs hold objectives, and offers what the documents hold instead', () => {
    const { headline, text } = said({ kind: 'paragraph', number: 16, letter: 'b' });
    expect(headline).toBe('Paragraph 16(b) of the Global Compact holds no objective.');
    expect(text).toContain('Paragraphs 17 to 39 hold the objectives');
    expect(offered({ kind: 'paragraph', number: 15 })).toEqual([
      'practices/table-2',
      'gcm/vision/guiding-principles',
      'objective',
    ]);
    expect(offered({ kind: 'paragraph', number: 41 })).toContain('gcm/vision');
  });

  it('offers all objectives alone where there is no such paragraph', () => {
    expect(offered({ kind: 'paragraph', number: 90 })).toEqual(['objective']);
    expect(said({ kind: 'paragraph', number: 90 }).text).not.toContain('on the subject');
  });

  it.each(LANGUAGES)('says it in the language asked for (%s)', (language) => {
    const { headline, text } = said({ kind: 'paragraph', number: 40 }, language);
    expect(headline).toContain('40');
    expect(text).toMatch(/17 .+ 39/);
  });

  it('says how many guiding principles there are', () => {
    const { headline, text } = said({ kind: 'principle', number: 12 });
    expect(headline).toBe('There is no guiding principle 12.');
    expect(text).toContain('10');
    expect(offered({ kind: 'principle', number: 12 })).toEqual(['practices/table-2']);
  });

  it('still says the last letter of a section of the brief', () => {
    expect(doesNotExist({ kind: 'brief-section', number: '3.6', letter: 'z' }, catalogue)).toMatchObject({
      what: 'brief-section',
      asked: '3.6 (z)',
      known: 'f',
    });
  });
});
