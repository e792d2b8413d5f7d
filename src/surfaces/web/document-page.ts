import { html } from 'hono/html';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../../knowledge/record.ts';
import type { SourceDocument } from '../../knowledge/source-document.ts';
import type { Chapter } from './chapters.ts';
import { type Html, paragraphs } from './html.ts';
import { page } from './page.ts';
import { showDate } from './show-date.ts';

/** The contents of a document: its chapters, and what a citation needs. */
export function documentPage(document: SourceDocument, chapters: readonly Chapter[]): Html {
  const { title, publisher, date, cite, rights, url } = document;
  return page({
    title,
    main: html`<article>
      <h1>${title}</h1>
      <p class="lead">${publisher}, ${showDate(date)}</p>
      <ol class="contents">
        ${chapters.map((chapter) => html`<li><a href="${chapterAddress(chapter)}">${chapter.title}</a></li>`)}
      </ol>
      <section class="cite" aria-labelledby="cite">
        <h2 id="cite">How to cite</h2>
        <p>${cite}</p>
        <p class="small">
          ${rights}
          ${url === undefined ? '' : html`<a href="${url}" rel="noopener">The document as published</a>`}
        </p>
      </section>
    </article>`,
  });
}

/** Address of a chapter's page. */
export const chapterAddress = ({ document, number }: Pick<Chapter, 'document' | 'number'>): string =>
  `/documents/${document}/${number}`;

type Given = {
  document: SourceDocument;
  chapter: Chapter;
  before: Chapter | undefined;
  after: Chapter | undefined;
  catalogue: Catalogue;
};

/** A chapter with all its words, in the order of the document; each record has its address beside it. */
export function chapterPage({ document, chapter, before, after, catalogue }: Given): Html {
  let heading = '';
  const blocks = chapter.records.map((record) => {
    const own = record.locator.section.at(-1) ?? '';
    const isNew = own !== heading && own !== chapter.title && record.title !== chapter.title;
    heading = own;
    return html`${isNew ? html`<h2>${own}</h2>` : ''}${block(record, catalogue)}`;
  });
  return page({
    title: `${chapter.title} · ${document.shortTitle}`,
    main: html`<article class="chapter">
      <nav class="way" aria-label="Where this stands">
        <ol>
          <li><a href="/documents/${document.id}">${document.shortTitle}</a></li>
        </ol>
      </nav>
      <h1>${chapter.title}</h1>
      ${blocks}
      ${
        chapter.notes.length === 0
          ? ''
          : html`<section class="notes">
              <h2>Notes</h2>
              ${chapter.notes.map((note) => block(note, catalogue))}
            </section>`
      }
      <nav class="neighbours" aria-label="Chapters">
        ${
          before === undefined
            ? ''
            : html`<a rel="prev" href="${chapterAddress(before)}"><small>Before</small> ${before.title}</a>`
        }
        ${
          after === undefined
            ? ''
            : html`<a rel="next" href="${chapterAddress(after)}"><small>After</small> ${after.title}</a>`
        }
      </nav>
    </article>`,
  });
}

function block(record: KnowledgeRecord, catalogue: Catalogue): Html {
  const { id, letter, title, locator } = record;
  const sign = letter === undefined ? '' : html`<span class="letter">(${letter})</span>`;
  return html`<div class="record" id="${id}">
    <a class="place" href="/${id}" title="${title}">${locator.place ?? title}</a>
    ${sign}
    <div>${catalogue.passagesOf(id).map(({ text }) => paragraphs(text))}</div>
  </div>`;
}
