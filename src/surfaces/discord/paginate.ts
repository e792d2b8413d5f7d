import { type Page, type Piece, rowSize, type Source } from './piece.ts';

/** Room for pieces and sources on one page, after what stands on every page. */
export type Room = { components: number; characters: number; rows: number };

type Given = { pieces: readonly Piece[]; sources: readonly Source[]; room: Room };

type Draft = { pieces: Piece[]; sources: Source[] };

/** A rule and the heading above the sources, with its characters. */
const SOURCES_HEADING = { components: 2, characters: 20 };

/** A section, its text and its button. */
const SOURCE_COMPONENTS = 3;

/** Marks and line breaks between two texts, where a style joins them. */
const JOINT = 2;

/** Marks around an address where it stands in the text. */
const LINK_MARKS = 6;

/** Share of a page that the sources of one piece may reserve; what needs more stands behind the piece, page after page. */
const RESERVABLE = 0.6;

/**
 * Pieces on pages, each with the sources that it cites: their room is reserved before the piece is placed,
 * so that text gives way and every citation stands where it is used. No source is left out.
 */
export function paginate({ pieces, sources, room }: Given): Page[] {
  const byNumber = new Map(sources.map((source) => [source.number, source]));
  const pages: Draft[] = [];
  const cited = new Set<number>();
  const place = (piece: Piece | undefined, needed: readonly Source[]): void => {
    const last = pages.at(-1);
    if (last !== undefined && fits(joined(last, piece, needed), room))
      pages[pages.length - 1] = joined(last, piece, needed);
    else pages.push(joined({ pieces: [], sources: [] }, piece, needed));
  };
  const flow = (source: Source): void => {
    for (const part of source.parts) place({ kind: 'text', markdown: part, citations: [] }, []);
  };
  for (const piece of pieces) {
    if (piece.kind === 'rule' && pages.length === 0) continue;
    const needed = (piece.kind === 'text' ? piece.citations : []).flatMap(
      (number) => byNumber.get(number) ?? [],
    );
    for (const { number } of needed) cited.add(number);
    const isReservable = needed.every(isWhole) && fits({ pieces: [], sources: needed }, share(room));
    place(piece, isReservable ? needed : []);
    if (!isReservable) needed.forEach(flow);
  }
  for (const source of sources.filter(({ number }) => !cited.has(number)))
    if (isWhole(source)) place(undefined, [source]);
    else flow(source);
  return pages.map(tidy);
}

const isWhole = ({ parts }: Source): boolean => parts.length === 1;

const share = (room: Room): Room => ({
  ...room,
  components: room.components * RESERVABLE,
  characters: room.characters * RESERVABLE,
});

function joined({ pieces, sources }: Draft, piece: Piece | undefined, needed: readonly Source[]): Draft {
  const added = needed.filter(({ number }) => !sources.some((source) => source.number === number));
  return {
    pieces: piece === undefined ? pieces : [...pieces, piece],
    sources: [...sources, ...new Set(added)],
  };
}

function fits({ pieces, sources }: Draft, room: Room): boolean {
  let { components, characters } = sources.length === 0 ? { components: 0, characters: 0 } : SOURCES_HEADING;
  let rows = 0;
  for (const { parts, url } of sources) {
    components += SOURCE_COMPONENTS;
    characters += (parts[0]?.length ?? 0) + JOINT + (url === undefined ? 0 : url.length + LINK_MARKS);
  }
  for (const piece of pieces) {
    components += piece.kind === 'row' ? rowSize(piece.row) : 1;
    if (piece.kind === 'row') rows += 1;
    if (piece.kind === 'text') characters += piece.markdown.length + JOINT;
  }
  return components <= room.components && characters <= room.characters && rows <= room.rows;
}

/** Sources in the order of their numbers, and no rule at either end of a page. */
function tidy({ pieces, sources }: Draft): Page {
  const isRule = (piece: Piece | undefined): boolean => piece?.kind === 'rule';
  const from = isRule(pieces[0]) ? 1 : 0;
  const to = isRule(pieces.at(-1)) ? -1 : pieces.length;
  return {
    pieces: pieces.slice(from, to),
    sources: sources.toSorted((one, other) => one.number - other.number),
  };
}
