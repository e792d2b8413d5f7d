import path from 'node:path';
import type { SourceFile } from '../boundaries/read-sources.ts';

/** Plural folders, wherever they stand, with the port that their adapters implement. */
const PORTS = new Map([
  ['stores', 'store.ts'],
  ['documents', 'document-parser.ts'],
  ['formats', 'format.ts'],
  ['retrievers', 'retriever.ts'],
  ['rankers', 'ranker.ts'],
  ['composers', 'composer.ts'],
  ['commands', 'command.ts'],
  ['surfaces', 'surface.ts'],
  ['locales', 'locale.ts'],
]);

const LIST = 'index.ts';

/** The one file beside adapters that is none: it opens the adapter that the settings name. */
const OPENER = 'stores/open-store.ts';

/** Every adapter that its folder's list does not import, and every list that is none; in words that name the file. */
export function findUnlisted(sources: readonly SourceFile[]): string[] {
  const lists = sources.filter(({ file }) => path.posix.basename(file) === LIST);
  return lists.flatMap((list) => {
    const folder = path.posix.dirname(list.file);
    const port = PORTS.get(path.posix.basename(folder));
    if (port === undefined)
      return [`${list.file} is no list: only ${Array.from(PORTS.keys()).join(', ')} have one`];
    return adaptersIn(folder, { port, sources })
      .filter((adapter) => !list.imports.includes(adapter))
      .map((adapter) => `${adapter} is missing in ${list.file}`);
  });
}

/**
 * Adapters are the files directly in the folder, and the file named as the port in each folder below it; but not the
 * port, the list, the opener and the parts of another adapter ("sqlite-storage.ts" beside "sqlite.ts").
 */
function adaptersIn(
  folder: string,
  { port, sources }: { port: string; sources: readonly SourceFile[] },
): string[] {
  const direct = sources.filter(({ file }) => path.posix.dirname(file) === folder).map(({ file }) => file);
  const below = sources
    .map(({ file }) => file)
    .filter(
      (file) => path.posix.dirname(path.posix.dirname(file)) === folder && path.posix.basename(file) === port,
    );
  const candidates = direct.filter(
    (file) => ![port, LIST].includes(path.posix.basename(file)) && file !== OPENER,
  );
  const isPart = (file: string): boolean =>
    candidates.some((adapter) => file.startsWith(`${adapter.replace(/\.ts$/, '')}-`));
  return [...candidates.filter((file) => !isPart(file)), ...below];
}
