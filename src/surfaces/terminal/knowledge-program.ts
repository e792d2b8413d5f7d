import { AssistantError } from '../../errors.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { KnowledgeReport } from '../../knowledge/check-knowledge.ts';
import type { KnowledgeRecord } from '../../knowledge/record.ts';
import type { Evidence } from '../../retrieval/evidence.ts';
import { layLines, tame } from './lay-lines.ts';
import { lineWidth } from './limits.ts';
import { type ExitStatus, type Program, readWords, wrongUsage } from './program.ts';
import { recordObject } from './record-object.ts';
import { showKnowledgeReport } from './show-knowledge-report.ts';
import { showRecord } from './show-record.ts';
import type { Streams } from './streams.ts';

const USAGE =
  'npm run --silent knowledge -- list [--json] | show ID [--json] | search "words" [--json] | check';

/** Passages that a search prints. */
const FOUND_PASSAGES = 10;

type Parts = {
  openCatalogue: () => Promise<{
    catalogue: Catalogue;
    search: (words: string, options: { limit: number }) => Promise<readonly Evidence[]>;
  }>;
  check: () => Promise<KnowledgeReport>;
  streams: Streams;
};

/** `knowledge`: what the assistant knows, record by record, and whether it is faithful to its sources. */
export function createKnowledgeProgram(parts: Parts): Program {
  return {
    usage: USAGE,
    run: async (words) => {
      const { values, positionals } = readWords(words, {
        options: { json: { type: 'boolean' } },
        usage: USAGE,
      });
      const [task, ...rest] = positionals;
      const isJson = values.json === true;
      const { write } = parts.streams;
      switch (task) {
        case 'list':
          expectWords(rest, { count: 0, state: 'list takes no words' });
          return list(parts, isJson);
        case 'show':
          expectWords(rest, { count: 1, state: 'show takes the id of one record' });
          return show(rest[0] ?? '', { parts, isJson });
        case 'search':
          if (rest.length === 0) throw wrongUsage('the words to search for are missing', USAGE);
          return search(rest.join(' '), { parts, isJson });
        case 'check': {
          expectWords(rest, { count: 0, state: 'check takes no words' });
          const report = await parts.check();
          await write(isJson ? toLine(report) : `${showKnowledgeReport(report)}\n`);
          return report.problems.length === 0 ? 0 : 1;
        }
        case undefined:
          throw wrongUsage('what to do with the knowledge is missing', USAGE);
        default:
          throw wrongUsage(`there is no "${task}"`, USAGE);
      }
    },
  };
}

function expectWords(words: readonly string[], { count, state }: { count: number; state: string }): void {
  if (words.length !== count) throw wrongUsage(state, USAGE);
}

const toLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function list({ openCatalogue, streams }: Parts, isJson: boolean): Promise<ExitStatus> {
  const { catalogue } = await openCatalogue();
  for (const record of catalogue.records)
    await streams.write(
      isJson
        ? toLine(recordObject(record, catalogue))
        : `${record.id}\t${record.kind}\t${tame(record.title)}\n`,
    );
  return 0;
}

type Showing = { parts: Parts; isJson: boolean };

async function show(id: string, { parts, isJson }: Showing): Promise<ExitStatus> {
  const { catalogue } = await parts.openCatalogue();
  const record = findRecord(id, catalogue);
  const width = lineWidth(parts.streams.columns);
  await parts.streams.write(
    isJson ? toLine(recordObject(record, catalogue)) : `${showRecord(record, { catalogue, width })}\n`,
  );
  return 0;
}

/** The record of an id, also of the id of one of its passages. */
function findRecord(id: string, catalogue: Catalogue): KnowledgeRecord {
  const found = catalogue.record(id) ?? catalogue.record(catalogue.passage(id)?.recordId ?? '');
  if (found !== undefined) return found;
  throw new AssistantError('not-found', `Cannot show "${tame(id)}": there is no record of that id`, {
    hint: 'Ids look like "gcm/15", "gcm/15/b", "practices/12", "brief/3.6/c"; "list" prints all of them',
  });
}

async function search(words: string, { parts, isJson }: Showing): Promise<ExitStatus> {
  const opened = await parts.openCatalogue();
  const evidence = await opened.search(words, { limit: FOUND_PASSAGES });
  const width = lineWidth(parts.streams.columns);
  for (const { passage, score, foundBy } of evidence) {
    const title = opened.catalogue.record(passage.recordId)?.title ?? passage.recordId;
    await parts.streams.write(
      isJson
        ? toLine({
            passageId: passage.id,
            recordId: passage.recordId,
            title,
            score,
            foundBy,
            text: passage.text,
          })
        : `${score.toFixed(3)}  ${passage.id} · ${tame(title)}\n${layLines(tame(passage.text), { width, sign: '    ' })}\n`,
    );
  }
  return 0;
}
