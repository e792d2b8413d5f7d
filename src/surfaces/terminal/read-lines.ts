import type { Readable } from 'node:stream';

/**
 * The lines of a stream as they arrive, without their ends; the last one also where no line end follows.
 * Only "\n" and "\r\n" end a line: readline also breaks at U+2028, which may stand in a JSON string.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of readChunks(input)) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** A stream gives bytes as long as nobody sets an encoding on it. */
const readChunks = (input: Readable): AsyncIterable<Uint8Array> => input;
