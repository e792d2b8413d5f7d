import { LADDER, PACKAGE_RULES, READS_ENVIRONMENT } from './ladder.ts';
import type { SourceFile } from './read-sources.ts';

const isRelative = (imported: string): boolean => imported.endsWith('.ts') || imported.startsWith('.');

/** The place of a file on the ladder, from 0; -1 when it stands beside it. */
const rungOf = (file: string): number =>
  LADDER.findIndex((names) =>
    names.some((name) => file === name || (name.endsWith('/') && file.startsWith(name))),
  );

/** Every break of the ladder, of the package rules and of the one reader of the environment, in words that name file and import. */
export function findViolations(sources: readonly SourceFile[]): string[] {
  return sources.flatMap((source) => [
    ...(rungOf(source.file) === -1
      ? [`${source.file} stands on no rung: give it one in test/boundaries/ladder.ts`]
      : []),
    ...(source.readsEnvironment && source.file !== READS_ENVIRONMENT
      ? [`${source.file} reads process.env: only ${READS_ENVIRONMENT} may`]
      : []),
    ...source.imports.flatMap((imported) =>
      isRelative(imported)
        ? ladderViolations(source.file, imported)
        : packageViolations(source.file, imported),
    ),
  ]);
}

function ladderViolations(file: string, imported: string): string[] {
  if (imported.startsWith('..')) return [`${file} imports ${imported}, outside src`];
  // A file on no rung is named once, not again with each of its imports.
  return rungOf(file) !== -1 && rungOf(imported) > rungOf(file)
    ? [`${file} imports ${imported}, from a higher rung`]
    : [];
}

function packageViolations(file: string, imported: string): string[] {
  return PACKAGE_RULES.filter(
    ({ packages, folders }) =>
      packages.some((name) =>
        name.endsWith('/') ? imported.startsWith(name) : imported === name || imported.startsWith(`${name}/`),
      ) && !folders.some((folder) => `/${file}`.includes(`/${folder}`)),
  ).map(({ folders }) => `${file} imports ${imported}, which only ${folders.join(' and ')} may`);
}

/** Circles of imports, each as the files on the way round; one for each import that closes a circle. */
export function findCycles(sources: readonly SourceFile[]): string[] {
  const importsOf = new Map(sources.map(({ file, imports }) => [file, imports.filter(isRelative)]));
  const finished = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] => {
    const start = way.indexOf(file);
    if (start !== -1) return [[...way.slice(start), file].join(' → ')];
    if (finished.has(file)) return [];
    const found = (importsOf.get(file) ?? []).flatMap((imported) => visit(imported, [...way, file]));
    finished.add(file);
    return found;
  };
  return sources.flatMap(({ file }) => visit(file, []));
}
