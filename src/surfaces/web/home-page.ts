import { html } from 'hono/html';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../../knowledge/record.ts';
import type { Html } from './html.ts';
import { page } from './page.ts';
import { showDate } from './show-date.ts';

/** The first page: the documents, and the ways into them. */
export function homePage(catalogue: Catalogue): Html {
  const { documents, ofKind } = catalogue;
  return page({
    title: 'Migration sources: the documents behind the answers',
    main: html`
      <h1>The documents behind the answers</h1>
      <p class="lead">
        ${documents.length} documents on migration, passage by passage. Every citation of the assistant opens
        its exact place here.
      </p>
      <section aria-labelledby="documents">
        <h2 id="documents">Documents</h2>
        <ul class="documents">
          ${documents.map(
            ({ id, title, publisher, date }) =>
              html`<li>
                <a href="/documents/${id}">${title}</a>
                <span class="small">${publisher}, ${showDate(date)}</span>
              </li>`,
          )}
        </ul>
      </section>
      ${group('objectives', 'The 23 objectives of the Global Compact', numbered(ofKind('objective')))}
      ${group('practices', 'Promising practices', titled(ofKind('practice')))}
      ${group(
        'brief',
        'Policy brief on COVID-19 and access to services',
        titled([...ofKind('key-message'), ...ofKind('consideration'), ...ofKind('recommendation')]),
      )}
      ${group('organisations', 'Organisations of the inventory of tools', titled(ofKind('organisation')))}
    `,
  });
}

const group = (id: string, title: string, entries: Html | undefined): Html | '' =>
  entries === undefined
    ? ''
    : html`<section aria-labelledby="${id}">
        <h2 id="${id}">${title}</h2>
        ${entries}
      </section>`;

/** What a title says after "GCM objective 15: ", "Practice 12: " or "Policy brief 3.6: ". */
const bareTitle = (title: string): string => title.replace(/^[^:]*: /, '').replace(/, priority areas$/, '');

const numbered = (records: readonly KnowledgeRecord[]): Html | undefined =>
  records.length === 0
    ? undefined
    : html`<ol class="grid">
        ${records.map(
          ({ id, number, title }) =>
            html`<li>
              <a href="/${id}"><span class="number">${number}</span> ${bareTitle(title)}</a>
            </li>`,
        )}
      </ol>`;

const titled = (records: readonly KnowledgeRecord[]): Html | undefined =>
  records.length === 0
    ? undefined
    : html`<ul class="titles">
        ${records.map(
          ({ id, number, title }) =>
            html`<li>
              <a href="/${id}"
                >${number === undefined ? '' : html`<span class="number">${number}</span> `}${bareTitle(
                  title,
                )}</a
              >
            </li>`,
        )}
      </ul>`;
