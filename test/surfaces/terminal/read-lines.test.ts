import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { collect } from '../../fixtures/collect.ts';
import { readLines } from '../../../src/surfaces/terminal/read-lines.ts';

const linesOf = (...chunks: Uint8Array[]) => collect(readLines(Readable.from(chunks)));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('readLines()', () => {
  it('gives lines without their ends, and the last one also without an end', async () => {
    expect(await linesOf(bytes('one\r\ntwo\n\nthree'))).toEqual(['one', 'two', '', 'three']);
  });

  it('keeps a sign whole that arrives in two pieces', async () => {
    const [first, ...rest] = bytes('é\n');
    expect(await linesOf(Uint8Array.of(first ?? 0), Uint8Array.from(rest))).toEqual(['é']);
  });

  it('keeps a line whole that holds U+2028, as JSON may', async () => {
    expect(await linesOf(bytes('{"q":"a\u2028b"}\n'))).toEqual(['{"q":"a\u2028b"}']);
  });
});
