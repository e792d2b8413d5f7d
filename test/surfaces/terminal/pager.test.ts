import { describe, expect, it } from 'vitest';
import { createPager } from '../../../src/surfaces/terminal/pager.ts';

describe('createPager()', () => {
  it('shows the first page and says how many lines wait', () => {
    expect(createPager().open('1\n2\n3\n', 2)).toEqual({ text: '1\n2\n', waiting: 1 });
  });

  it('shows the next page for "more", for its translations and for an empty line', () => {
    for (const words of ['more', ' Más ', 'suite', 'mais', '']) {
      const pager = createPager();
      pager.open('1\n2\n3', 2);
      expect(pager.turn(words, 2)).toEqual({ text: '3\n', waiting: 0 });
    }
  });

  it('leaves "more" to the assistant when nothing waits', () => {
    const pager = createPager();
    pager.open('1', 5);
    expect(pager.turn('more', 5)).toBeUndefined();
  });

  it('forgets what waits when something else is asked', () => {
    const pager = createPager();
    pager.open('1\n2', 1);
    expect(pager.turn('objective 7', 1)).toBeUndefined();
    expect(pager.turn('more', 1)).toBeUndefined();
  });

  it('shows everything where there is no window', () => {
    expect(createPager().open('1\n2\n3', undefined)).toEqual({ text: '1\n2\n3\n', waiting: 0 });
  });
});
