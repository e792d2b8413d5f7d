import { openKeyvStore } from './keyv/open-keyv-store.ts';
import { createSqliteStorage } from './sqlite-storage.ts';
import type { Store } from './store.ts';

/** A store in one file, made with its folder when it is missing: `sqlite:data/assistant.sqlite`. */
export function openSqliteStore(url: string): Promise<Store> {
  const file = sqliteFile(url);
  const storage = createSqliteStorage(file);
  return openKeyvStore({
    name: 'sqlite',
    address: `sqlite:${file}`,
    storage,
    connect: storage.open,
    add: storage.add,
    keys: storage.keys,
    sweep: storage.sweep,
    close: storage.close,
  });
}

/** The path in a store's address; `sqlite:///data/x` is written as often as `sqlite:/data/x`. */
const sqliteFile = (url: string): string => url.replace(/^sqlite:(?:\/\/)?/i, '');
