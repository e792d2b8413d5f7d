import { html, raw } from 'hono/html';

/** Markup in which every word put in was escaped. */
export type Html = ReturnType<typeof html>;

/** An address in a text, without the punctuation that ends a sentence. */
const ADDRESS = /https?:\/\/[^\s<>"“”)\]]*[^\s<>"“”)\].,;:!?'’]/g;

/** Words of a document with their lines as paragraphs and the addresses among them as links. */
export function paragraphs(text: string): Html[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${withLinks(line)}</p>`);
}

/** Words with the addresses among them as links; not one sign of them changes. */
export function withLinks(text: string): (Html | string)[] {
  const parts: (Html | string)[] = [];
  let at = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    parts.push(text.slice(at, index), html`<a href="${address}" rel="noopener nofollow">${address}</a>`);
    at = index + address.length;
  }
  return [...parts, text.slice(at)];
}

/** The beginning of every page. */
export const DOCTYPE = raw('<!doctype html>');
