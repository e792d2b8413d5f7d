import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/answering/find-quote.ts';

const PASSAGE =
  'Put in place “firewalls” that shield people who access health care, at 1,036 clinics – from transfer of data to police.\n' +
  'States should not detain migrant children. They may seek non-custodial alternatives by 2030 at 3.5 per cent or 95% of costs.';

describe('findQuote()', () => {
  it.each([
    ['Put in place “firewalls” that shield people', 'Put in place “firewalls” that shield people'],
    ['Put in place "firewalls" that shield people', 'Put in place “firewalls” that shield people'],
    ['clinics - from  transfer\nof data', 'clinics – from transfer of data'],
    [
      'from transfer of data to police. States should not',
      'from transfer of data to police.\nStates should not',
    ],
    ['  at 1,036 clinics  ', 'at 1,036 clinics'],
    ['They may seek non‑custodial alternatives', 'They may seek non-custodial alternatives'],
    ['They may seek non\u00ad-custodial alternatives', 'They may seek non-custodial alternatives'],
  ])('finds %j and gives it back as it is printed', (quote, printed) => {
    expect(findQuote(quote, PASSAGE)).toBe(printed);
  });

  it.each([
    ['cuts a word at its end', 'that shield peopl'],
    ['cuts a word at its beginning', 'hield people who access'],
    ['cuts a number at its end', 'health care, at 1'],
    ['cuts a number behind its comma', '036 clinics – from transfer'],
    ['cuts a number behind its point', '5 per cent or 95%'],
    ['cuts a number before its point', 'alternatives by 2030 at 3'],
    ['cuts a percentage', 'per cent or 95'],
    ['cuts a word off its prefix', 'custodial alternatives by 2030'],
    ['changes a letter', 'that shield peoples who access'],
    ['changes capitals', 'put in place “firewalls” that'],
    ['changes a number', 'at 1,037 clinics'],
    ['leaves out a word without saying so', 'States should detain migrant children'],
    ['says more than the passage', 'They may seek non-custodial alternatives everywhere'],
    ['is too short to be recognised', 'migrant children'],
    ['is empty', ''],
    ['is nothing but a gap', ' … '],
  ])('finds no quote that %s', (_what, quote) => {
    expect(findQuote(quote, PASSAGE)).toBeUndefined();
  });

  const LIST =
    'States shall not: (a) detain migrant children; (b) expel people without papers. They may: (a) ask for papers.';

  it.each(['detain migrant children', '(b) expel people without papers', 'expel people without papers'])(
    'finds no item of a list without the negation before its colon: %j',
    (quote) => {
      expect(findQuote(quote, LIST)).toBeUndefined();
    },
  );

  it.each(['(a) ask for papers', 'States shall not: (a) detain migrant children'])(
    'finds what no negation before a colon governs, or what keeps it: %j',
    (quote) => {
      expect(findQuote(quote, LIST)).toBe(quote);
    },
  );

  it('finds a whole passage, however short it is', () => {
    expect(findQuote('Family reunification', 'Family reunification')).toBe('Family reunification');
  });

  it.each(['…', ' … ', '...', ' [...] ', '[…]'])('finds pieces in their order around "%s"', (gap) => {
    expect(findQuote(`Put in place “firewalls”${gap}from transfer of data`, PASSAGE)).toBe(
      'Put in place “firewalls” … from transfer of data',
    );
  });

  it.each([
    'an instrument that gives benefits.... maximis[ing] the benefits',
    'toilets, etc. […] with participation of all',
  ])('takes an omission mark that the passage itself prints for no gap: %j', (passage) => {
    expect(findQuote(passage, `Services: ${passage} and others.`)).toBe(passage);
  });

  it('finds no pieces in another order, and none that overlap', () => {
    expect(findQuote('from transfer of data … Put in place “firewalls”', PASSAGE)).toBeUndefined();
    expect(findQuote('Put in place “firewalls” … place “firewalls” that', PASSAGE)).toBeUndefined();
  });

  it.each([
    'detain migrant children',
    'migrant children. They may seek',
    'States should … detain migrant children',
  ])('finds no quote from which a negation was left out: %j', (quote) => {
    expect(findQuote(quote, PASSAGE)).toBeUndefined();
  });

  it.each([
    'States should not detain migrant children',
    'should not detain migrant children',
    'They may seek non-custodial',
  ])('finds a quote that keeps its negation, or that stands in another sentence: %j', (quote) => {
    expect(findQuote(quote, PASSAGE)).toBe(quote);
  });

  it.each([
    ['Services are given without any discrimination at all', 'any discrimination at all'],
    ['It works unless the employer objects to it', 'the employer objects to it'],
    ['The State cannot deport a person in need', 'deport a person in need'],
    ['The State shouldn’t deport a person in need', 'deport a person in need'],
    ['Neither States nor employers may keep a passport', 'employers may keep a passport'],
    ['Help in the community rather than detention in a centre', 'detention in a centre'],
  ])('in %j finds no %j, which a word before it turns round', (passage, quote) => {
    expect(findQuote(quote, passage)).toBeUndefined();
  });
});
