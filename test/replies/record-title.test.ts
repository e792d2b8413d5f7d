import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../src/answering/format-place.ts';
import { locales } from '../../src/replies/locales/index.ts';
import { localPlace, recordTitle, titleAndPlace } from '../../src/replies/record-title.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();

/** English words that no place in another language may hold; headings that a document prints are left out. */
const ENGLISH =
  /\b(?:objective|section|footnote|endnote|part|table|booklet|brief|practices?|lessons|overview|scope|deadline|criterion|template|authors|areas|guidance|response|introduction\b(?=.*booklet)|acknowledgements|title page)\b/i;

/** Small words of English titles, which no title in another language holds. */
const ENGLISH_TITLE_WORDS = /\b(?:the|of|and|for|to|what|how|with|brief|booklet|lessons|in)\b/;

/** Kinds whose titles hold nothing but names and numbers of the documents. */
const NAMES_AS_PRINTED: ReadonlySet<string> = new Set(['organisation', 'tool-group']);

describe('localPlace()', () => {
  it('leaves no English word in the places of all records', () => {
    for (const language of ['es', 'pt'] as const)
      for (const { id, locator } of catalogue.records) {
        const document = catalogue.document(locator.document)?.shortTitle ?? '';
        expect(localPlace(formatPlace(locator, document), locales[language]), id).not.toMatch(ENGLISH);
      }
  });
});

describe('recordTitle()', () => {
  it('keeps the titles of the catalogue in English', () => {
    for (const record of catalogue.records) expect(recordTitle(record, locales.en)).toBe(record.title);
  });

  it.each([
    ['gcm/15', 'Objetivo 15 del Pacto Mundial: Acceso a servicios básicos'],
    ['gcm/20/a', 'Objetivo 20 del Pacto Mundial, acción (a)'],
    [
      'gcm/15/practice/1',
      "Ejemplo de práctica: «Tunisia's expansion of social assistance programmes», objetivo 15 del Pacto Mundial",
    ],
    ['practices/16', 'Práctica 16: «School on the move» (Turquía)'],
    ['practices/16/lessons', 'Práctica 16, lecciones aprendidas: «School on the move»'],
    ['brief/3.8', 'Informe de políticas 3.8: «Maintain essential food and nutrition services»'],
    ['brief/2', 'Informe de políticas, parte 2: consideraciones especiales'],
    ['practices/acknowledgements', 'Prácticas prometedoras: agradecimientos'],
    ['practices/housing/pandemic', 'Prácticas prometedoras: «housing in the pandemic»'],
    ['gcm/frameworks/crc', 'Folleto del Pacto Mundial: «Convention on the Rights of the Child (CRC)»'],
    ['brief/3.6/c', 'Informe de políticas 3.6, acción (c)'],
    ['brief/health-workers/a', 'Informe de políticas, personal sanitario migrante, acción (a)'],
    ['inventory/ilo/covid-19', 'Inventario: ILO, respuesta a la COVID-19'],
    ['gcm/15/sdg/3.8', 'Meta 3.8 de los ODS, en el objetivo 15 del Pacto Mundial'],
    ['practices/note-12', 'Prácticas prometedoras, nota 12'],
  ])('titles %s in Spanish, with the names that the document gives', (id, title) => {
    const record = catalogue.record(id);
    expect(record && recordTitle(record, locales.es)).toBe(title);
  });

  it('leaves no English word outside quotation marks in any language', () => {
    for (const language of ['es', 'fr', 'pt'] as const)
      for (const record of catalogue.records) {
        if (NAMES_AS_PRINTED.has(record.kind)) continue;
        const own = recordTitle(record, locales[language]).replace(/[«“].*[»”]/s, '');
        expect(own, record.id).not.toMatch(ENGLISH_TITLE_WORDS);
      }
  });

  it('names the place of every practice in each language', () => {
    for (const language of ['es', 'fr', 'pt'] as const)
      for (const practice of catalogue.ofKind('practice')) {
        const { place } = titleAndPlace(practice);
        expect(place, practice.id).toBeDefined();
        expect(Object.keys(locales[language].records.placeNames)).toContain(place);
      }
  });
});
