import { describe, expect, it } from 'vitest';
import { peers } from './index.ts';

const passages = [
  { id: 'a', text: 'Consular protection of nationals abroad.' },
  { id: 'b', text: 'Schools enrol children of migrants.' },
];

describe.each(peers.map((peer) => [peer.name, peer] as const))('%s', (_name, { open }) => {
  it('finds the passage that holds the words', () => {
    expect(open(passages)('Which schools are there?', { limit: 1 })).toEqual([passages[1]?.text]);
  });

  it.each(['"', 'text:* OR -', '(x', '^~2', ''])('takes %j for words, not for operators', (words) => {
    expect(open(passages)(words, { limit: 5 })).toEqual([]);
  });
});
