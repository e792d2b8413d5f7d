import type { Locator } from '../knowledge/locator.ts';

/** A locator as a person reads it: "GCM ¶31(b); GCM booklet, pp. 112–119". */
export function formatPlace(locator: Locator, documentTitle: string): string {
  const { pages, place, section } = locator;
  const onPages =
    pages === undefined
      ? ''
      : pages.from === pages.to
        ? `, p. ${pages.from}`
        : `, pp. ${pages.from}–${pages.to}`;
  const where = place ?? section.at(-1) ?? '';
  const document = `${documentTitle}${onPages}`;
  return where === '' || where.startsWith(documentTitle)
    ? where === ''
      ? document
      : `${where}${onPages}`
    : `${where}; ${document}`;
}
