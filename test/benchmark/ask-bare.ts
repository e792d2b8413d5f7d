// What the bare engine finds for a question: node test/benchmark/ask-bare.ts DATA_DIRECTORY QUESTION
import { openBareEngine } from './bare-engine.ts';

const [dataDirectory = '', question = ''] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(openBareEngine(dataDirectory).search(question))}\n`);
