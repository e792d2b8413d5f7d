import type { IncomingMessage, ServerResponse } from 'node:http';

/** Replies with JSON, and lets a client that retries do so at once. */
export function replyWithJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' })
    .end(JSON.stringify(body));
}

/** The JSON of a request; undefined when it is none. */
export async function readJson(message: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of message) if (Buffer.isBuffer(part)) parts.push(part);
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}
