import { readWords, wrongUsage } from '../../src/surfaces/terminal/program.ts';

const USAGE = 'npm run evaluate -- [--peers | --model [--runs N] [--out FILE]]';

/** Runs of a model, whose answers differ from one to the next. */
const DEFAULT_RUNS = 5;

/** What is evaluated: the answers from the documents, as committed, or those of the configured model. */
export type Options =
  { kind: 'documents'; hasPeers: boolean } | { kind: 'model'; runs: number; outFile: string | undefined };

/** @throws {AssistantError} `usage` */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = readWords(words, {
    options: {
      peers: { type: 'boolean', default: false },
      model: { type: 'boolean', default: false },
      runs: { type: 'string' },
      out: { type: 'string' },
    },
    usage: USAGE,
  });
  const { peers, model, runs, out } = values;
  if (positionals.length > 0) throw wrongUsage('evaluate takes no words', USAGE);
  if (!model && (runs ?? out) !== undefined) throw wrongUsage('--runs and --out go with --model', USAGE);
  if (model && peers) throw wrongUsage('--peers does not go with --model', USAGE);
  return model
    ? { kind: 'model', runs: readRuns(runs), outFile: out }
    : { kind: 'documents', hasPeers: peers };
}

function readRuns(runs: string | undefined): number {
  if (runs === undefined) return DEFAULT_RUNS;
  if (!/^[1-9]\d{0,2}$/.test(runs)) throw wrongUsage('--runs must be a whole number from 1 to 999', USAGE);
  return Number(runs);
}
