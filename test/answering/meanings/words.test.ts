import { expect, it } from 'vitest';
import { WORDS } from '../../../src/answering/meanings/words.ts';

const lines = WORDS.flatMap((table) => table.trim().split('\n'));

it('WORDS has four columns in each line, none of them empty, folded and without a word said twice', () => {
  const wrong = lines.filter((line) => {
    const columns = line.split('|').map((column) => column.trim().split(/\s+/));
    const isFull = columns.length === 4 && columns.every(([first]) => first !== '');
    return (
      !isFull ||
      /[A-Z\u00c0-\u017f]/.test(line) ||
      columns.some((words) => new Set(words).size < words.length)
    );
  });
  expect(wrong).toEqual([]);
});

it('WORDS says each line once', () => {
  expect(new Set(lines).size).toBe(lines.length);
});
