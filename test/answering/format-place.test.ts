import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../src/answering/format-place.ts';
import type { Locator } from '../../src/knowledge/locator.ts';

const place = (given: Partial<Locator>): string =>
  formatPlace({ document: 'gcm', section: [], lines: { from: 1, to: 2 }, ...given }, 'GCM booklet');

describe('formatPlace()', () => {
  it('names the place that people cite, the document and its pages', () => {
    expect(place({ place: 'GCM ¶31(b)', pages: { from: 112, to: 119 } })).toBe(
      'GCM ¶31(b); GCM booklet, pp. 112–119',
    );
    expect(place({ place: 'GCM ¶31(b)', pages: { from: 112, to: 112 } })).toBe(
      'GCM ¶31(b); GCM booklet, p. 112',
    );
    expect(place({ place: 'GCM ¶31(b)' })).toBe('GCM ¶31(b); GCM booklet');
  });

  it('names the nearest heading where there is no such place', () => {
    expect(place({ section: ['Objective 15', 'Actions'] })).toBe('Actions; GCM booklet');
  });

  it('names the document alone where there is no heading either, and never twice', () => {
    expect(place({})).toBe('GCM booklet');
    expect(place({ pages: { from: 3, to: 3 } })).toBe('GCM booklet, p. 3');
    expect(place({ place: 'GCM booklet, footnote 4', pages: { from: 3, to: 3 } })).toBe(
      'GCM booklet, footnote 4, p. 3',
    );
  });
});
