import type { IncomingMessage } from 'node:http';
import { Json } from './fake-discord-world.ts';

/** The JSON part of a form that also carries files. */
const PAYLOAD = /name="payload_json"\r\n(?:[^\r\n]+\r\n)*\r\n([\s\S]*?)\r\n--/;

/** The JSON of a request, also where it comes beside files; a list becomes an object with its indexes as keys. */
export async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  if (text === '') return {};
  const isForm = request.headers['content-type']?.startsWith('multipart/form-data') === true;
  const value: unknown = JSON.parse(isForm ? (PAYLOAD.exec(text)?.[1] ?? '{}') : text);
  return Array.isArray(value) ? Object.fromEntries(value.entries()) : Json.parse(value);
}
