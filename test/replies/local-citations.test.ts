import { describe, expect, it } from 'vitest';
import { localCitations } from '../../src/replies/local-citations.ts';
import { locales } from '../../src/replies/locales/index.ts';
import type { Language } from '../../src/retrieval/query.ts';
import { citing } from '../fixtures/answers.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();

function lineOf(passageId: string, language: Language): string {
  const { citations } = citing(catalogue, [passageId]);
  const [citation] = localCitations(citations, { catalogue, locale: locales[language] });
  return `${citation?.title ?? ''} · ${citation?.place ?? ''}`;
}

describe('localCitations()', () => {
  it('does not say in the place what the title says already', () => {
    expect(lineOf('practices/16', 'en')).toBe(
      'Practice 16: School on the move (Turkey) · Promising practices',
    );
    expect(lineOf('practices/16', 'es')).toBe(
      'Práctica 16: «School on the move» (Turquía) · Prácticas prometedoras',
    );
  });

  it('keeps the paragraph and the pages that a reader looks up on paper', () => {
    expect(lineOf('gcm/15/b', 'en')).toBe(
      'GCM objective 15, action (b) · GCM ¶31(b); GCM booklet, pp. 112–119',
    );
  });

  it('names the document also where the title does', () => {
    expect(lineOf('practices/note-54', 'en')).toBe('Promising practices, footnote 54 · Promising practices');
  });
});
