import { html } from 'hono/html';
import { DOCTYPE, type Html } from './html.ts';

/** Characters of a search at most; a longer text is no search. */
export const MAX_SEARCH_LENGTH = 300;

type Given = {
  title: string;
  main: Html;
  /** What stands in the search field. */
  searched?: string;
  /** Pages that nobody should find in a search engine: search results, missing pages. */
  isHidden?: boolean;
};

/** A whole page: skip link, head with search, main part, foot. It works without JavaScript and has none. */
export function page({ title, main, searched = '', isHidden = false }: Given): Html {
  return html`${DOCTYPE}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${isHidden ? html`<meta name="robots" content="noindex" />` : ''}
        <title>${title}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the text</a>
        <header class="head">
          <a class="name" href="/">Migration sources</a>
          ${searchForm(searched)}
        </header>
        <main id="main">${main}</main>
        <footer class="foot">
          <p>
            Documents of the United Nations Network on Migration, word for word as supplied, for retrieval
            with attribution. Each page says how to cite it.
          </p>
        </footer>
      </body>
    </html>`;
}

const searchForm = (searched: string): Html =>
  html`<form class="search" role="search" action="/search" method="get">
    <label for="q">Search the documents</label>
    <input
      id="q"
      name="q"
      type="search"
      value="${searched}"
      maxlength="${MAX_SEARCH_LENGTH}"
      placeholder="Search the documents"
      autocomplete="off"
    />
    <button type="submit">Search</button>
  </form>`;
