import { describe, expect, it } from 'vitest';
import { headlineOfFound } from '../../src/replies/headline-of-found.ts';
import { LANGUAGES, type Language } from '../../src/retrieval/query.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();

/** The line above quotes of these passages. */
function headlineOf(
  passageIds: readonly string[],
  { question = 'a question', language = 'en' }: { question?: string; language?: Language } = {},
): string {
  const found = passageIds.map((place) => {
    const record = catalogue.record(catalogue.passage(place)?.recordId ?? '');
    if (record === undefined) throw new Error(`the catalogue has no passage "${place}"`);
    return { record, place };
  });
  return headlineOfFound(found, { question }, { catalogue, language });
}

describe('headlineOfFound()', () => {
  it.each([
    [['gcm/20/a'], 'GCM objective 20, action (a):'],
    [['gcm/20'], 'From GCM objective 20 (Remittances):'],
    [['practices/7'], 'From practice 7 (Ecuador):'],
    [['practices/7/lessons'], 'From practice 7 (Ecuador):'],
    [['gcm/14/practice/2'], 'From an example practice of GCM objective 14 (Consular protection):'],
    [['brief/3.9/d'], 'Policy brief 3.9, action (d):'],
    [['brief/2.1'], 'From section 2.1 of the policy brief:'],
    [['brief/health-workers/b'], 'Policy brief, migrant health workers, action (b):'],
    [['gcm/15/sdg/3.8'], 'SDG target 3.8, under GCM objective 15:'],
    [['inventory/ilo'], 'From what the inventory of tools lists for ILO:'],
    [['practices/housing/pandemic'], 'From the report on promising practices:'],
  ])('names the one place of %s', (passageIds, line) => {
    expect(headlineOf(passageIds)).toBe(line);
  });

  it('names the practice that every quote comes from, and counts no places', () => {
    expect(headlineOf(['practices/7', 'practices/7/p2', 'practices/7/lessons'])).toBe(
      'From practice 7 (Ecuador):',
    );
  });

  it('names the record that most quotes come from', () => {
    expect(headlineOf(['practices/4/p3', 'gcm/11/c', 'gcm/11/b', 'gcm/11/practice/3'])).toBe(
      'Found in 4 places, 3 of them from GCM objective 11 (Manage borders):',
    );
    expect(headlineOf(['practices/20', 'practices/20/lessons', 'gcm/16/g'])).toBe(
      'Found in 3 places, 2 of them from practice 20 (Portugal):',
    );
  });

  it('names no record that only half of the quotes come from', () => {
    expect(headlineOf(['gcm/20/a', 'gcm/20/b', 'brief/3.9/d', 'practices/20'])).toBe(
      'Found in 4 places in 3 documents:',
    );
  });

  it('counts practices only when each quote is one of its own', () => {
    expect(headlineOf(['practices/20', 'practices/8', 'gcm/16/practice/2'])).toBe('3 practices:');
    expect(headlineOf(['practices/20', 'practices/20/lessons', 'practices/8', 'practices/8/p2'])).toBe(
      'Found in 4 places in 2 practices:',
    );
    expect(headlineOf(['practices/20', 'practices/8', 'gcm/16/g'])).toBe('Found in 3 places in 2 documents:');
  });

  it('names the objectives where objectives were asked for, also over example practices', () => {
    const passageIds = ['gcm/14/practice/2', 'gcm/23/practice/4', 'gcm/3/practice/4'];
    expect(headlineOf(passageIds, { question: 'which objectives talk about children' })).toBe(
      'GCM objectives 3, 14 and 23:',
    );
    expect(headlineOf(passageIds, { question: '¿qué objetivos hablan de los niños?', language: 'es' })).toBe(
      'Objetivos 3, 14 y 23 del Pacto Mundial:',
    );
    expect(headlineOf(passageIds, { question: 'which practices help children' })).toBe('3 practices:');
  });

  it('names the objectives that everything stands under, and else the one document', () => {
    expect(headlineOf(['gcm/4/g', 'gcm/20/a'])).toBe('Found in 2 places under GCM objectives 4 and 20:');
    expect(headlineOf(['brief/3.1/g', 'brief/3.9/d'])).toBe('Found in 2 places, both from the policy brief:');
    expect(headlineOf(['brief/3.1/g', 'brief/3.9/d', 'brief/2.1'])).toBe(
      'Found in 3 places, all from the policy brief:',
    );
  });

  it('counts a place once however often it is quoted', () => {
    expect(headlineOf(['gcm/4/g', 'gcm/4/g', 'gcm/4/e'])).toBe(
      'Found in 2 places under GCM objective 4 (Legal identity and documentation):',
    );
  });

  it.each([
    [
      'es',
      'Encontrado en 3 lugares, 2 de ellos del objetivo 20 del Pacto Mundial (Remesas):',
      'De la práctica 3 (Tailandia):',
    ],
    [
      'fr',
      'Trouvé à 3 endroits, dont 2 tirés de l’objectif 20 du Pacte mondial (Envois de fonds) :',
      'De la pratique 3 (Thaïlande) :',
    ],
    [
      'pt',
      'Encontrado em 3 lugares, 2 deles do objetivo 20 do Pacto Global (Remessas):',
      'Da prática 3 (Tailândia):',
    ],
  ] as const)('agrees in number and gender in %s', (language, most, all) => {
    expect(headlineOf(['gcm/20/a', 'gcm/20/b', 'brief/3.9/d'], { language })).toBe(most);
    expect(headlineOf(['practices/3', 'practices/3/lessons'], { language })).toBe(all);
  });

  it('has a name for every document in each language', () => {
    for (const language of LANGUAGES)
      for (const { id } of catalogue.documents) {
        const passage = catalogue.passages.find(({ locator }) => locator.document === id);
        expect(headlineOf([passage?.id ?? ''], { language })).toMatch(/^[\p{Lu}].*[^:] ?:$/u);
      }
  });
});
