import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { chapterAddress, chapterPage, documentPage } from './document-page.ts';
import { homePage } from './home-page.ts';
import type { Html } from './html.ts';
import type { Metrics } from './metrics.ts';
import { missingPage } from './missing-page.ts';
import { MAX_SEARCH_LENGTH } from './page.ts';
import { recordPage } from './record-page.ts';
import { type Found, searchPage } from './search-page.ts';

/** Pages change only when the knowledge does; five minutes is what a correction may take to be seen. */
const CACHE_SECONDS = 300;

type Given = {
  catalogue: Catalogue;
  /** Records that the words name, and passages for them. */
  search: (words: string, options: { signal: AbortSignal }) => Promise<Found>;
  metrics: Metrics;
  /** Address of the pages, without a slash at its end. */
  baseUrl: string;
};

/** The source pages: every record and passage at the address that citations link to. */
export function createApp({ catalogue, search, metrics, baseUrl }: Given): Hono {
  const app = new Hono();
  const chapters = new Map(catalogue.documents.map(({ id }) => [id, chaptersOf(id, catalogue)]));
  app.use(secureHeaders(SECURITY_HEADERS));
  app.get('/', (context) => send(context, homePage(catalogue)));
  addFiles(app);
  app.get('/health', (context) =>
    context.json({
      status: 'ok',
      documents: catalogue.documents.length,
      records: catalogue.records.length,
      passages: catalogue.passages.length,
    }),
  );
  app.get('/metrics', (context) => context.body(metrics.text(), 200, { 'Content-Type': METRICS_TYPE }));
  app.get('/search', async (context) => {
    const words = (context.req.query('q') ?? '').trim().slice(0, MAX_SEARCH_LENGTH);
    const { signal } = context.req.raw;
    const found = words === '' ? { named: [], evidence: [] } : await search(words, { signal });
    return send(context, searchPage(words, found, catalogue));
  });
  addDocuments(app, { catalogue, chapters });
  app.get('/*', (context) => {
    const id = context.req.path.slice(1).replace(/\/$/, '');
    const cited = catalogue.passage(id);
    const record = catalogue.record(id) ?? catalogue.record(cited?.recordId ?? '');
    if (record === undefined) return send(context, missingPage(), 404);
    const chapter = chapters
      .get(record.document)
      ?.find(({ records, notes }) => records.includes(record) || notes.includes(record));
    const place = chapter && { address: chapterAddress(chapter), title: chapter.title };
    return send(context, recordPage({ record, cited, catalogue, chapter: place, baseUrl }));
  });
  app.notFound((context) => send(context, missingPage(), 404));
  return app;
}

const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** No scripts, nothing from elsewhere, in nobody's frame. */
const SECURITY_HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  // Set by whoever ends TLS; over plain HTTP at home it would lock people out.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
};

async function send(context: Context, html: Html, status: 200 | 404 = 200): Promise<Response> {
  if (status === 200) context.header('Cache-Control', `public, max-age=${CACHE_SECONDS}`);
  return context.html(await html, status);
}

const readBeside = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

function addFiles(app: Hono): void {
  const cached = { 'Cache-Control': `public, max-age=${CACHE_SECONDS}` };
  const style = readBeside('style.css');
  const icon = readBeside('icon.svg');
  app.get('/style.css', (context) =>
    context.body(style, 200, { ...cached, 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get('/icon.svg', (context) => context.body(icon, 200, { ...cached, 'Content-Type': 'image/svg+xml' }));
}

function addDocuments(
  app: Hono,
  { catalogue, chapters }: { catalogue: Catalogue; chapters: ReadonlyMap<string, readonly Chapter[]> },
): void {
  app.get('/documents/:id', (context) => {
    const document = catalogue.document(context.req.param('id'));
    return document === undefined
      ? send(context, missingPage(), 404)
      : send(context, documentPage(document, chapters.get(document.id) ?? []));
  });
  app.get('/documents/:id/:number{[0-9]+}', (context) => {
    const document = catalogue.document(context.req.param('id'));
    const all = chapters.get(document?.id ?? '') ?? [];
    const at = Number(context.req.param('number')) - 1;
    const chapter = all[at];
    if (document === undefined || chapter === undefined) return send(context, missingPage(), 404);
    return send(
      context,
      chapterPage({ document, chapter, before: all[at - 1], after: all[at + 1], catalogue }),
    );
  });
}
