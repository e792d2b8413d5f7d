import { html } from 'hono/html';
import type { Html } from './html.ts';
import { page } from './page.ts';

/** What stands at an address that leads nowhere. */
export const missingPage = (): Html =>
  page({
    title: 'No such page',
    isHidden: true,
    main: html`<h1>There is no such page</h1>
      <p class="lead">
        Addresses look like <code>/gcm/15/b</code>, <code>/practices/12</code> or <code>/brief/3.6/c</code>.
        Search above, or begin with <a href="/">the documents</a>.
      </p>`,
  });
