/** Words that ask for the next page, folded to lower case; an empty line does too. */
const MORE = new Set(['', 'more', 'más', 'mas', 'plus', 'suite', 'mais']);

/** Shows long texts a page at a time, so that their beginning does not run out of the window. */
export type Pager = {
  /** The first page, and how many lines wait behind it. */
  open: (text: string, pageLines: number | undefined) => Page;
  /** The next page when the words ask for it; any other words forget what waits. */
  turn: (words: string, pageLines: number | undefined) => Page | undefined;
};

export type Page = { text: string; waiting: number };

/** A pager with nothing waiting. */
export function createPager(): Pager {
  let waiting: string[] = [];
  const take = (pageLines: number | undefined): Page => {
    const shown = pageLines === undefined ? waiting.length : Math.max(1, pageLines);
    const lines = waiting.slice(0, shown);
    waiting = waiting.slice(shown);
    return { text: `${lines.join('\n')}\n`, waiting: waiting.length };
  };
  return {
    open: (text, pageLines) => {
      waiting = text.trimEnd().split('\n');
      return take(pageLines);
    },
    turn: (words, pageLines) => {
      if (waiting.length === 0) return undefined;
      if (MORE.has(words.trim().toLowerCase())) return take(pageLines);
      waiting = [];
      return undefined;
    },
  };
}
