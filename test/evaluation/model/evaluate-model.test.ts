import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/config.ts';
import { type FakeModelServer, type ModelCall, startFakeModelServer } from '../../fakes/fake-model-server.ts';
import { quotingDraft } from '../../fixtures/model-house.ts';
import { sharedDataFolder } from '../../fixtures/real-engine.ts';
import type { AskedQuestion } from '../answer-questions.ts';
import { evaluateModel } from './evaluate-model.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const asked = (q: string, evidence: string[][] = []): AskedQuestion => ({
  file: 'questions',
  question: { id: q, q, lang: 'en', kind: 'test', answerable: evidence.length > 0, evidence },
});

/** The model answers the first two of them; each names its objective, whose actions therefore stand first. */
const QUESTIONS = [
  asked('What does objective 20 say on remittances?', [['remittances']]),
  asked('What does objective 14 say on consular protection?', [['consular']]),
  asked('What is the capital of the moon?'),
  asked('Hello!'),
];

const sober = (call: ModelCall) => ({
  kind: 'reply' as const,
  content: call.schema === 'draft' ? quotingDraft(call) : '{"question":"","queries":[]}',
});

let server: FakeModelServer;
beforeEach(async () => {
  server = await startFakeModelServer();
  server.behave(sober);
});
afterEach(() => server.close());

/** Evaluates the fake server; what was printed, and what stood on the screen. */
async function evaluate({
  questions = QUESTIONS,
  signal = new AbortController().signal,
  ...given
}: Partial<Omit<Parameters<typeof evaluateModel>[0], 'print' | 'screen'>> = {}) {
  const printed: string[] = [];
  const screen: string[] = [];
  const { openai } = readSettings({ OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'scripted' });
  const status = await evaluateModel({
    root,
    dataDirectory: sharedDataFolder(),
    openai,
    runs: 2,
    questions,
    signal,
    print: (text) => void printed.push(text),
    screen: { write: (text) => void screen.push(text) },
    ...given,
  });
  return { status, page: printed.join('\n'), screen: screen.join('') };
}

/** The cells of the row of that name, which stand first in the page. */
const cellsOf = (page: string, name: string): string[] | undefined =>
  page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, first]) => first === name)
    ?.slice(2, -1);

describe('evaluateModel()', { timeout: 60_000 }, () => {
  it('names the model and gives mean, deviation, least and most of each figure, and what the model did', async () => {
    const { status, page, screen } = await evaluate();
    expect(status).toBe(0);
    expect(page).toContain('# Evaluation of the model "scripted"');
    expect(page).toContain('Runs: 2, each over 4 questions');
    expect(cellsOf(page, 'answers by the model')).toEqual(['2 ± 0 (2–2)']);
    expect(cellsOf(page, 'fell back')).toEqual(['0 ± 0 (0–0)']);
    expect(cellsOf(page, 'answer cites')).toEqual(['1.000 ± 0.000 (1.000–1.000)']);
    expect(cellsOf(page, 'rightly abstained')).toEqual(['1.000 ± 0.000 (1.000–1.000)']);
    expect(cellsOf(page, 'not verbatim')).toEqual(['0 ± 0 (0–0)']);
    expect(cellsOf(page, 'tokens read')?.[0]).not.toMatch(/^0 /);
    expect(screen).toContain('run 2/2: 4/4 questions, 2 by the model, 0 fell back');
  });

  it('says how often a run fell back and why, and counts that run like the others', async () => {
    const requests = (await evaluate({ runs: 1 }), server.requests.length);
    server.behave((call, count) => (count > 2 * requests ? { kind: 'status', status: 401 } : sober(call)));
    const { page } = await evaluate();
    expect(cellsOf(page, 'answers by the model')).toEqual(['1 ± 1.4 (0–2)']);
    expect(cellsOf(page, 'answers from the documents')).toEqual(['1 ± 1.4 (0–2)']);
    expect(
      cellsOf(
        page,
        'fell back, model-unavailable: Cannot ask model "scripted": the server replied with state 401',
      ),
    ).toEqual(['1 ± 1.4 (0–2)']);
  });

  it('has every question try the model, however many failed before', async () => {
    const many = Array.from({ length: 9 }, () => QUESTIONS.slice(0, 1)).flat();
    server.behave((call, count) => (count <= 6 ? { kind: 'status', status: 401 } : sober(call)));
    const { page } = await evaluate({ questions: many, runs: 1 });
    expect(cellsOf(page, 'answers by the model')).toEqual(['3 ± 0 (3–3)']);
    expect(cellsOf(page, 'fell back')).toEqual(['6 ± 0 (6–6)']);
  });

  it('gives up a server that is of no use from the start, with the reason', async () => {
    const many = Array.from({ length: 30 }, () => QUESTIONS.slice(0, 1)).flat();
    server.behave(() => ({ kind: 'status', status: 401 }));
    await expect(evaluate({ questions: many })).rejects.toThrow(
      'Cannot score model "scripted": Cannot ask model "scripted": the server replied with state 401',
    );
    expect(server.requests.length).toBeLessThan(20);
  });

  it('shows the runs that are complete when it is interrupted', async () => {
    const ending = new AbortController();
    const requests = (await evaluate({ runs: 1 }), server.requests.length);
    server.behave((call, count) => {
      if (count > 2 * requests) ending.abort();
      return sober(call);
    });
    const { status, page, screen } = await evaluate({ runs: 5, signal: ending.signal });
    expect(status).toBe(130);
    expect(page).toContain('Runs: 1, each');
    expect(screen).toContain('Interrupted after 1 of 5 runs.');
  });

  it('writes the page to a file where one is named, and prints nothing', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-model-'));
    try {
      const outFile = path.join(folder, 'model.md');
      const { page } = await evaluate({ runs: 1, outFile });
      expect(page).toBe('');
      expect(readFileSync(outFile, 'utf8')).toContain('# Evaluation of the model "scripted"');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says that the file cannot be written before it asks the model anything', async () => {
    await expect(evaluate({ outFile: '/nowhere/model.md' })).rejects.toThrow('Cannot write to "/nowhere"');
    expect(server.requests).toEqual([]);
  });
});

describe('npm run evaluate -- --model', () => {
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [path.join(root, 'test/evaluation/evaluate.ts'), ...words], {
      cwd: tmpdir(),
      env: {},
      encoding: 'utf8',
    });

  it('ends with status 2 and says what to set when no model is configured', () => {
    const { status, stderr, stdout } = run('--model');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Cannot score a model: none is configured\nSet OPENAI_API_KEY');
  });

  it('ends with status 2 and the usage for wrong words', () => {
    const { status, stderr } = run('--model', '--runs', 'many');
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run evaluate -- [--peers | --model');
  });
});
