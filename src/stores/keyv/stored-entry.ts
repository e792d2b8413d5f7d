import { z } from 'zod';

/** What stands in a backend under a key. Not Keyv's `expires`: Keyv deletes on reading what is over, though another process may have claimed the key anew by then. */
const StoredEntry = z.object({ value: z.unknown().optional(), until: z.number().optional() });

/**
 * The text of an entry; `until` is the moment (whole milliseconds since 1970) from which it no longer counts. It stands
 * first, so that a database finds it without reading the value, which may hold signs that the database cannot.
 */
export const sealEntry = (value: unknown, until: number | undefined): string =>
  JSON.stringify({ until, value });

/** The value of an entry as it came out of the backend, or that there is none: never was, or is over. */
export function openEntry(raw: unknown, now: number): { kind: 'value'; value: unknown } | { kind: 'none' } {
  if (raw === undefined || raw === null) return { kind: 'none' };
  const { value, until } = StoredEntry.parse(raw);
  return until !== undefined && until <= now ? { kind: 'none' } : { kind: 'value', value };
}
