import { html } from 'hono/html';
import { formatPlace } from '../../answering/format-place.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { Passage } from '../../knowledge/passage.ts';
import type { KnowledgeRecord, RecordKind } from '../../knowledge/record.ts';
import { cutAtSense } from '../../replies/cut-at-sense.ts';
import { type Html, paragraphs, withLinks } from './html.ts';
import { KIND_LABELS } from './kind-labels.ts';
import { page } from './page.ts';

/** Characters of a part's words on the page of the whole; longer ones open by themselves. */
const PART_ROOM = 600;

/** Parts that a title is enough for. */
const TITLED_KINDS: readonly RecordKind[] = [
  'example-practice',
  'recommendation',
  'consideration',
  'narrative',
];

type Given = {
  record: KnowledgeRecord;
  /** The passage that a citation led to; it is marked. */
  cited: Passage | undefined;
  catalogue: Catalogue;
  /** The page of the document that holds the record. */
  chapter: { address: string; title: string } | undefined;
  /** Address of the pages, without a slash at its end. */
  baseUrl: string;
};

/** The page of one record: where it stands, its words, its parts, its neighbours, how to cite it. */
export function recordPage(given: Given): Html {
  const { record, catalogue } = given;
  return page({
    title: record.title,
    main: html`<article>
        ${wayHere(given)}
        <h1>${record.title}</h1>
        ${facts(record, catalogue)}
        <div class="words">${catalogue.passagesOf(record.id).map((passage) => words(passage, given))}</div>
        ${parts(record, catalogue)}
      </article>
      <aside aria-label="About this passage">${neighbours(record, catalogue)} ${howToCite(given)}</aside>`,
  });
}

/** The headings above a record, from its document down; the document and the page of the chapter open. */
function wayHere({ record, catalogue, chapter }: Given): Html {
  const { id, shortTitle } = catalogue.document(record.document) ?? {
    id: record.document,
    shortTitle: record.document,
  };
  const parent = catalogue.record(record.parentId ?? '');
  return html`<nav class="way" aria-label="Where this stands">
    <ol>
      <li><a href="/documents/${id}">${shortTitle}</a></li>
      ${record.locator.section.map((heading) => html`<li>${heading}</li>`)}
    </ol>
    <p>
      ${parent === undefined ? '' : html`Part of <a href="/${parent.id}">${parent.title}</a> · `}
      ${chapter === undefined ? '' : html`<a href="${chapter.address}#${record.id}">Read it in the document</a>`}
    </p>
  </nav>`;
}

function facts(record: KnowledgeRecord, catalogue: Catalogue): Html {
  const { kind, locator, theme, implementer, document } = record;
  const entries: [string, string | undefined][] = [
    ['Place', formatPlace(locator, catalogue.document(document)?.shortTitle ?? document)],
    ['Theme', kind === 'practice' ? theme : undefined],
    ['By', kind === 'practice' ? implementer : undefined],
    ['Countries', kind === 'practice' ? record.countries.join(', ') : undefined],
  ];
  return html`<dl class="facts">
    ${entries
      .filter(([, value]) => value !== undefined && value !== '')
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}

/** The passage that a citation led to. The first one has the record's own id: it is marked where "#passage" says so. */
function words(passage: Passage, { record, cited, catalogue }: Given): Html {
  const { id, text } = passage;
  if (id !== cited?.id) return html`<div>${paragraphs(text)}</div>`;
  const isRecord = id === record.id && catalogue.passagesOf(id).length > 1;
  return html`<div id="passage" class="${isRecord ? 'citable' : 'cited'}">${paragraphs(text)}</div>`;
}

function parts(record: KnowledgeRecord, catalogue: Catalogue): Html[] {
  const byKind = Map.groupBy(catalogue.partsOf(record.id), ({ kind }) => kind);
  return [...byKind].map(([kind, found]) => {
    const [only] = found;
    const heading = KIND_LABELS[kind].many;
    const isAlone = only !== undefined && found.length === 1;
    return html`<section>
      <h2>${isAlone ? html`<a href="/${only.id}">${heading}</a>` : heading}</h2>
      <ul class="parts">
        ${found.map((part) => onePart(part, { catalogue, isAlone }))}
      </ul>
    </section>`;
  });
}

/** A part with the beginning of its words; one that stands alone under its heading needs no name. */
function onePart(
  part: KnowledgeRecord,
  { catalogue, isAlone }: { catalogue: Catalogue; isAlone: boolean },
): Html {
  const { id, kind, title } = part;
  const passages = catalogue.passagesOf(id);
  const isTitled = TITLED_KINDS.includes(kind);
  const name = isAlone && !isTitled ? '' : html`<a href="/${id}">${partName(part)}</a> `;
  if (isTitled) return html`<li>${name}</li>`;
  const { text, isWhole } = cutAtSense(passages[0]?.text ?? '', PART_ROOM);
  const rest =
    isWhole && passages.length < 2 ? '' : html` <a href="/${id}" aria-label="All of ${title}">…</a>`;
  return html`<li>${name}<span>${withLinks(text)}${rest}</span></li>`;
}

const partName = ({ kind, letter, number, title }: KnowledgeRecord): string =>
  letter !== undefined ? `(${letter})` : kind === 'sdg-target' ? (number ?? title) : partTitle(title);

/** A part says on its own page what it is a part of, and here what it is. */
const partTitle = (title: string): string =>
  title
    .replace(/^Example practice: /, '')
    .replace(/, GCM objective \d+$/, '')
    .replace(/^(?:Practice \d+|Inventory), /, '');

/** The records of the same kind before and after this one, within the same whole. */
function neighbours(record: KnowledgeRecord, { records }: Catalogue): Html | '' {
  const row = records.filter(
    ({ document, kind, parentId }) =>
      document === record.document && kind === record.kind && parentId === record.parentId,
  );
  const at = row.findIndex(({ id }) => id === record.id);
  const before = row[at - 1];
  const after = row[at + 1];
  if (before === undefined && after === undefined) return '';
  return html`<nav class="neighbours" aria-label="Neighbours">
    ${before === undefined ? '' : html`<a rel="prev" href="/${before.id}"><small>Before</small> ${before.title}</a>`}
    ${after === undefined ? '' : html`<a rel="next" href="/${after.id}"><small>After</small> ${after.title}</a>`}
  </nav>`;
}

function howToCite({ record, cited, catalogue, baseUrl }: Given): Html {
  const document = catalogue.document(record.document);
  const address = `${baseUrl}/${cited?.id ?? record.id}${cited === undefined ? '' : '#passage'}`;
  const { from, to } = (cited ?? record).locator.lines;
  const place = record.locator.place ?? record.title;
  return html`<section class="cite" aria-labelledby="cite">
    <h2 id="cite">How to cite</h2>
    <p>${document?.cite} ${place}. <span class="address">${address}</span></p>
    <p class="small">
      ${document?.rights}
      ${document?.url === undefined ? '' : html`<a href="${document.url}" rel="noopener">The document as published</a>. `}
      In the supplied file: ${from === to ? `line ${from}` : `lines ${from} to ${to}`} of
      <code>${document?.file}</code>.
    </p>
  </section>`;
}
