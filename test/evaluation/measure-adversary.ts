import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { createStatementChecker } from '../../src/answering/check-statement.ts';
import type { Catalogue } from '../../src/knowledge/catalogue.ts';
import type { Glossary } from '../../src/knowledge/glossary.ts';
import { LANGUAGES } from '../../src/retrieval/query.ts';
import { type Count, runAdversary, type TallyByLanguage } from './adversary/run-adversary.ts';
import { type AdversaryFigures, AdversaryTables } from './scoring/adversary-figures.ts';

/** Corrupted statements at least, spread evenly over the kinds of corruption. */
const COUNT = 10_800;

/** Any number: with the same one every run tries the same statements. */
const SEED = 2026;

type Given = { catalogue: Catalogue; glossary: Glossary };

/** Lets the adversary loose on the checks of statements; the same knowledge and code give the same tables. */
export function measureAdversary({ catalogue, glossary }: Given): AdversaryTables {
  const checkStatement = createStatementChecker({ glossary });
  return adversaryTables(runAdversary({ catalogue, checkStatement, count: COUNT, seed: SEED }).tallies);
}

/** Where an engine has its knowledge and its index. */
export const EngineFolders = z.object({ knowledgeDirectory: z.string(), dataDirectory: z.string() });

/** The same in a thread of its own, beside other work; the index must be there. */
export async function measureAdversaryAside(
  folders: z.infer<typeof EngineFolders>,
): Promise<AdversaryTables> {
  const thread = new Worker(new URL('./adversary-thread.ts', import.meta.url), { workerData: folders });
  const [tables] = z.tuple([AdversaryTables]).parse(await once(thread, 'message'));
  return tables;
}

/** The tables of what the adversary counted. */
export function adversaryTables(tallies: readonly TallyByLanguage[]): AdversaryTables {
  const isTrue = ({ severity }: TallyByLanguage): boolean => severity === 'true';
  const ofLanguages = LANGUAGES.flatMap((language) =>
    tallies.map(({ severity, byLanguage }) => ({ name: `${language} ${severity}`, ...byLanguage[language] })),
  );
  return {
    adversary: tableOf(tallies.map((tally) => ({ ...tally, name: tally.severity }))),
    corruption: tableOf(tallies.filter((tally) => !isTrue(tally))),
    trueStatement: tableOf(tallies.filter(isTrue)),
    adversaryLanguage: tableOf(ofLanguages),
  };
}

/** A row for each name, with all that is counted under it. */
const tableOf = (counts: readonly (Count & { name: string })[]): Record<string, AdversaryFigures> =>
  Object.fromEntries(
    [...Map.groupBy(counts, ({ name }) => name)].map(([name, group]) => {
      const statements = group.reduce((sum, { tried }) => sum + tried, 0);
      const wentWrong = group.reduce((sum, { failed }) => sum + failed, 0);
      return [name, { statements, wentWrong, share: shareOf(wentWrong, statements) }];
    }),
  );

/** Digits of a share in the report: finer ones only make noise in its history. */
const DIGITS = 6;

const shareOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Number((part / whole).toFixed(DIGITS));
