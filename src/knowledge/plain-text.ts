/** One sign of the plain words of a line, with the part of the line that it stands for. */
export type PlainSign = { sign: string; from: number; to: number };

/**
 * The markup of the extractions, in the order in which it is tried: a link whose words stay, an address in angle
 * brackets, tags, marks of notes (superscript digits and the commas between them), emphasis, an escape.
 */
const MARKUP =
  /(?<link>\[(?<words>(?:[^\]\\]|\\.)*)\]\([^)]*\))|(?<address><(?<url>https?:[^>\s]+)>)|(?<tag><\/?(?:u|ul|li|b|i|sup|br)\s*\/?>)|(?<note>[⁰¹²³⁴-⁹](?:[⁰¹²³⁴-⁹,]*[⁰¹²³⁴-⁹])?)|(?<emphasis>\*+)|\\(?<escaped>[\\`*_{}[\]()#+.!$~-])/g;

/**
 * The words of a line without the extraction's markup: bold and italic marks, escapes, underline tags, link targets and
 * note marks go, and white space is folded. Nothing else changes, so the result stands word for word in the source.
 */
export function plainText(marked: string): string {
  return plainSigns(marked)
    .map(({ sign }) => sign)
    .join('');
}

/** The signs of {@link plainText}, each with its place in the marked line. */
export function plainSigns(marked: string): PlainSign[] {
  return tidied(foldedSpace(unmarked(marked, 0)));
}

function unmarked(marked: string, offset: number): PlainSign[] {
  const signs: PlainSign[] = [];
  let at = 0;
  const copy = (until: number): void => {
    for (; at < until; at += 1)
      signs.push({ sign: marked.charAt(at), from: offset + at, to: offset + at + 1 });
  };
  for (const match of marked.matchAll(MARKUP)) {
    const { words, url, tag, escaped } = match.groups ?? {};
    copy(match.index);
    const end = match.index + match[0].length;
    if (words !== undefined) signs.push(...unmarked(words, offset + match.index + 1));
    else if (url !== undefined) signs.push(...unmarked(url, offset + match.index + 1));
    else if (tag !== undefined) signs.push({ sign: ' ', from: offset + match.index, to: offset + end });
    else if (escaped !== undefined)
      signs.push({ sign: escaped, from: offset + match.index, to: offset + end });
    at = end;
  }
  copy(marked.length);
  return signs;
}

function foldedSpace(signs: readonly PlainSign[]): PlainSign[] {
  const folded: PlainSign[] = [];
  for (const each of signs) {
    if (!/\s/.test(each.sign)) folded.push(each);
    else if (folded.length > 0 && folded.at(-1)?.sign !== ' ') folded.push({ ...each, sign: ' ' });
  }
  if (folded.at(-1)?.sign === ' ') folded.pop();
  return folded;
}

/** A blank that markup left before a comma or a full stop goes. */
function tidied(signs: readonly PlainSign[]): PlainSign[] {
  return signs.filter(({ sign }, index) => {
    const next = signs[index + 1]?.sign ?? '';
    const after = signs[index + 2]?.sign ?? ' ';
    return !(sign === ' ' && /[,.;:]/.test(next) && after === ' ');
  });
}
