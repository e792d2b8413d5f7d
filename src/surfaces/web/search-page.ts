import { html } from 'hono/html';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../../knowledge/record.ts';
import { cutAtSense } from '../../replies/cut-at-sense.ts';
import type { Evidence } from '../../retrieval/evidence.ts';
import type { Html } from './html.ts';
import { page } from './page.ts';

/** Characters of a found passage; about four lines. */
const FOUND_ROOM = 320;

/** What a search found: records that the words name, then passages, best first. */
export type Found = { named: readonly KnowledgeRecord[]; evidence: readonly Evidence[] };

/** The results of a search. */
export function searchPage(searched: string, { named, evidence }: Found, catalogue: Catalogue): Html {
  const isEmpty = named.length + evidence.length === 0;
  return page({
    title: searched === '' ? 'Search' : `Search: ${searched}`,
    searched,
    isHidden: true,
    main: html`<h1>${searched === '' ? 'Search' : html`Search: <q>${searched}</q>`}</h1>
      ${
        searched === ''
          ? html`<p class="lead">
              Type words, a number such as “objective 15” or “practice 12”, or a country.
            </p>`
          : isEmpty
            ? html`<p class="lead">The documents hold no passage with these words. Try others, or fewer.</p>`
            : ''
      }
      <ol class="found">
        ${named.map(({ id, title }) => html`<li><a href="/${id}">${title}</a></li>`)}
        ${evidence.map(({ passage }) => {
          const { text, isWhole } = cutAtSense(passage.text, FOUND_ROOM);
          return html`<li>
            <a href="/${passage.id}#passage">${catalogue.record(passage.recordId)?.title}</a>
            <p>${text.replaceAll('\n', ' ')}${isWhole ? '' : ' …'}</p>
          </li>`;
        })}
      </ol>`,
  });
}
