/** A page of a list as a call carries it and as people type it: "page 2". */
export const pageArgument = (page: number): { page: string } => ({ page: `page ${page}` });

/** The page that was asked for, counted from 1. */
export const pageOf = ({ page }: Readonly<Record<string, string>>): number =>
  Math.max(1, Number(/\d+/.exec(page ?? '')?.[0] ?? 1));

/** Words and the page after them: "mexico page 2". */
export function splitPage(words: string): { words: string; page?: string } {
  const found = /^(.*?)\s*\bp[aá]g(?:e|ina)?\.? (\d{1,3})$/i.exec(words.trim());
  return found === null
    ? { words: words.trim() }
    : { words: found[1] ?? '', ...pageArgument(Number(found[2])) };
}
