import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/knowledge/catalogue.ts';
import { createApp } from '../../../src/surfaces/web/app.ts';
import { createMetrics } from '../../../src/surfaces/web/metrics.ts';
import { realCatalogue } from '../../fixtures/real-catalogue.ts';

const BASE = 'https://sources.example';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await realCatalogue();
}, 60_000);

const metrics = createMetrics();
const open = (address: string) =>
  Promise.resolve(
    createApp({
      catalogue,
      metrics,
      baseUrl: BASE,
      search: (words) =>
        Promise.resolve({
          named: words === 'objective 15' ? [...catalogue.records.filter(({ id }) => id === 'gcm/15')] : [],
          evidence: catalogue.passages
            .filter(({ text }) => text.includes(words))
            .slice(0, 3)
            .map((passage) => ({ passage, score: 1, foundBy: 'test', alsoAt: [] })),
        }),
    }).request(address),
  );
const read = async (address: string) => (await open(address)).text();

/** The words of a page as a person reads them. */
const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const citedWords = (markup: string): string =>
  /<div id="passage"[^>]*>([^]*?)<\/div>/.exec(markup)?.[1] ?? '';

describe('the source pages', () => {
  it(
    'open every passage at its address, word for word, and no other passage marked',
    { timeout: 120_000 },
    async () => {
      for (const { id, text } of catalogue.passages) {
        const response = await open(`/${id}`);
        expect(response.status, id).toBe(200);
        const markup = await response.text();
        expect(markup.match(/id="passage"/g), id).toHaveLength(1);
        expect(wordsOf(citedWords(markup)).replace(/\s+/g, ''), id).toBe(text.replace(/\s+/g, ''));
      }
    },
  );

  it('say where an action stands, what stands around it and how to cite it', async () => {
    const markup = await read('/gcm/15/b');
    expect(wordsOf(markup)).toContain('GCM ¶31(b); GCM booklet');
    for (const address of ['/gcm/15', '/gcm/15/a', '/gcm/15/c', '/documents/gcm'])
      expect(markup).toContain(`href="${address}"`);
    expect(markup).toContain(`${BASE}/gcm/15/b#passage`);
    expect(wordsOf(markup)).toContain('United Nations Network on Migration (2022)');
  });

  it('show an objective with its actions, practices and SDG targets', async () => {
    const markup = await read('/gcm/15');
    for (const part of catalogue.partsOf('gcm/15')) expect(markup).toContain(`href="/${part.id}"`);
  });

  it('link every document, objective, practice and organisation from the first page', async () => {
    const markup = await read('/');
    const ids = (['objective', 'practice', 'organisation', 'recommendation'] as const).flatMap((kind) =>
      catalogue.ofKind(kind).map(({ id }) => id),
    );
    for (const id of [...ids, ...catalogue.documents.map((document) => `documents/${document.id}`)])
      expect(markup).toContain(`href="/${id}"`);
  });

  it('hold every record of a document in exactly one of its chapters', { timeout: 60_000 }, async () => {
    for (const { id } of catalogue.documents) {
      const contents = await read(`/documents/${id}`);
      const chapters = [...new Set(contents.match(/\/documents\/[a-z]+\/\d+/g))];
      const found = (await Promise.all(chapters.map(read))).flatMap((markup) =>
        Array.from(markup.matchAll(/<div class="record" id="([^"]+)"/g), ([, record]) => record),
      );
      const own = catalogue.records.filter((record) => record.document === id).map((record) => record.id);
      expect(found.toSorted()).toEqual(own.toSorted());
    }
  });

  it('find passages, and first the record that the words name', async () => {
    expect(await read('/search?q=objective+15')).toContain('href="/gcm/15"');
    expect(await read('/search?q=firewalls')).toContain('#passage"');
    expect(wordsOf(await read('/search?q=zzzz'))).toContain('hold no passage');
  });

  it('escape what is searched for', async () => {
    const markup = await read(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(markup).not.toContain('<script');
    expect(markup).toContain('&lt;script&gt;');
  });

  it('say so at an address that leads nowhere', async () => {
    for (const address of ['/gcm/99', '/documents/nothing', '/documents/gcm/999', '/gcm/15/b/extra', '/%00'])
      expect((await open(address)).status, address).toBe(404);
  });

  it('allow no script and no frame, and name their language', async () => {
    const response = await open('/gcm/15/b');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const markup = await response.text();
    expect(markup).toMatch(/^<!doctype html>\s*<html lang="en">/);
    expect(markup).not.toMatch(/<script|style="|javascript:/);
    for (const landmark of ['<header', '<main id="main"', '<footer', 'role="search"'])
      expect(markup).toContain(landmark);
  });

  it('tell a watcher that they are well, and count questions by outcome', async () => {
    expect(await (await open('/health')).json()).toMatchObject({ status: 'ok', documents: 5 });
    metrics.observe({ outcome: 'answered', durationMs: 20 });
    const text = await read('/metrics');
    expect(text).toContain('gcm_assistant_questions_total{outcome="answered"} 1');
    expect(text).toContain('gcm_assistant_duration_seconds_bucket{le="0.05"} 1');
    expect(text).toContain('gcm_assistant_duration_seconds_bucket{le="0.01"} 0');
  });
});
