/** A stretch `[start, end)` of an article's text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands over a stretch: a quote's content, its words inside marks, the naming of a person, the telling of a meeting. */
export interface Mark extends Stretch {
  readonly layer: 'quote' | 'quoted' | 'person' | 'meeting';
  readonly id: string;
}

/** A piece of text under the same marks from its first character to its last. */
export interface Piece extends Stretch {
  readonly text: string;
  /** Ids of the quotes that it belongs to, the one that begins first and reaches furthest first. */
  readonly quotes: readonly string[];
  /** Whether it stands inside quotation marks of the innermost quote. */
  readonly isQuoted: boolean;
  readonly person?: string;
  readonly meeting?: string;
}

/** Cuts a region of a text wherever a mark begins or ends. Marks may nest and cross; those outside the region are left out. */
export function cutPieces(text: string, region: Stretch, marks: readonly Mark[]): readonly Piece[] {
  const touching = marks.filter(({ start, end }) => start < region.end && end > region.start && start < end).sort(byPlace);
  const cuts = [...new Set([region.start, region.end, ...touching.flatMap(({ start, end }) => [start, end])])].filter((cut) => cut >= region.start && cut <= region.end).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => toPiece(text, { start: cuts[index]!, end }, touching));
}

function toPiece(text: string, { start, end }: Stretch, marks: readonly Mark[]): Piece {
  const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
  const idOf = (layer: Mark['layer']) => over.filter((mark) => mark.layer === layer).at(-1)?.id;
  const quotes = [...new Set(over.filter(({ layer }) => layer === 'quote').map(({ id }) => id))];
  const [person, meeting] = [idOf('person'), idOf('meeting')];
  return {
    text: text.slice(start, end),
    start,
    end,
    quotes,
    isQuoted: over.some(({ layer, id }) => layer === 'quoted' && id === quotes.at(-1)),
    ...(person === undefined ? {} : { person }),
    ...(meeting === undefined ? {} : { meeting }),
  };
}

/** What begins first stands first; of two that begin together, the longer. */
function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

/** Pieces that follow one another and belong to the same outermost quote, or to none. */
export function groupByQuote(pieces: readonly Piece[]): readonly { readonly quote?: string; readonly pieces: readonly Piece[] }[] {
  const groups: { quote?: string; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const quote = piece.quotes[0];
    const last = groups.at(-1);
    if (last !== undefined && last.quote === quote) last.pieces.push(piece);
    else groups.push({ pieces: [piece], ...(quote === undefined ? {} : { quote }) });
  }
  return groups;
}
