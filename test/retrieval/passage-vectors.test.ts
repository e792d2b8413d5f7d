import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/retrieval/embedder.ts';
import { embeddedTexts, embedPassages } from '../../src/retrieval/passage-vectors.ts';
import { MemoryLog } from '../fakes/memory-log.ts';
import { scriptedEmbedder } from '../fakes/scripted-embedder.ts';
import { failureOf } from '../fixtures/failure-of.ts';
import { knowledgeOf } from '../fixtures/small-knowledge.ts';

const { logger } = new MemoryLog();

describe('embeddedTexts()', () => {
  it('gives each passage with the title of its record and the headings above it', () => {
    const knowledge = knowledgeOf({ 'gcm/1': { title: 'Objective 1', text: 'Collect data.' } });
    expect(embeddedTexts(knowledge)).toEqual(['Objective 1\nActions\nCollect data.']);
  });

  it('says a title that is also a heading once', () => {
    const knowledge = knowledgeOf({ 'gcm/1': { title: 'Actions', text: 'Collect data.' } });
    expect(embeddedTexts(knowledge)).toEqual(['Actions\nCollect data.']);
  });
});

describe('embedPassages()', () => {
  const texts = Array.from({ length: 150 }, (_, at) => `remittances ${'health '.repeat(at)}`);

  it('asks in batches that hold every text once, in order, and tells how far it is', async () => {
    const log = new MemoryLog();
    const embedder = scriptedEmbedder();
    await embedPassages(texts, { embedder, logger: log.logger });
    expect(embedder.asked.flatMap((each) => each.texts)).toEqual(texts);
    expect(Math.max(...embedder.asked.map((each) => each.texts.length))).toBeLessThanOrEqual(64);
    expect(log.lines).toHaveLength(embedder.asked.length);
    expect(log.lines.at(-1)).toContain('"model":"bag","embedded":150,"passages":150');
  });

  it('gives one row of length 1 a text', async () => {
    const { dimensions, rows } = await embedPassages(texts, { embedder: scriptedEmbedder(), logger });
    expect(rows).toHaveLength(texts.length * dimensions);
    for (let row = 0; row < texts.length; row += 1)
      expect(Math.hypot(...rows.subarray(row * dimensions, (row + 1) * dimensions))).toBeCloseTo(1);
  });

  it('fails when one batch has vectors of another length than the one before', async () => {
    let length = 1;
    const embedder: Embedder = {
      name: 'uneven',
      embed: (batch) => {
        length += 1;
        return Promise.resolve(batch.map(() => new Float32Array(length)));
      },
    };
    expect(await failureOf(embedPassages(texts, { embedder, logger }))).toMatchObject({
      code: 'model-unavailable',
      message: 'Cannot embed with model "uneven": its vectors have different lengths',
    });
  });
});
