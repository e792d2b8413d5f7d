import { openKeyvStore } from './keyv/open-keyv-store.ts';
import { openEntry } from './keyv/stored-entry.ts';
import type { Store } from './store.ts';

/** A store that lives as long as the process. */
export function openMemoryStore(): Promise<Store> {
  const entries = new Map<string, string>();
  const isOver = (text: string, now: number): boolean => openEntry(JSON.parse(text), now).kind === 'none';
  return openKeyvStore({
    name: 'memory',
    address: 'memory:',
    storage: entries,
    connect: () => undefined,
    add: (key, { text, now }) => {
      const present = entries.get(key);
      if (present !== undefined && !isOver(present, now)) return false;
      entries.set(key, text);
      return true;
    },
    keys: (prefix, now) =>
      Array.from(entries)
        .filter(([key, text]) => key.startsWith(prefix) && !isOver(text, now))
        .map(([key]) => key),
    sweep: (now) => {
      for (const [key, text] of entries) if (isOver(text, now)) entries.delete(key);
    },
    close: () => entries.clear(),
  });
}
