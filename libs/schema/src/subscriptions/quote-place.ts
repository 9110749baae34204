/** Where a subscriber stands among the quotes of an article. */
export interface QuotePlace {
  /** The place before the article among the changes. */
  readonly behind: string;
  /** The article's own place; it moves when a new version of the article is shown. */
  readonly change: string;
  /** The last quote that was told. */
  readonly quoteId: string;
}

const LIST = 'quotes of a change';

/** A cursor for a place among the quotes of an article: opaque, as all cursors are. The last quote of an article has the article's own. */
export function writeQuotePlace({ behind, change, quoteId }: QuotePlace): string {
  return Buffer.from(JSON.stringify([LIST, behind, change, quoteId]), 'utf8').toString('base64url');
}

/** The place that a cursor tells; `undefined` for one that is among the changes themselves, or none at all. */
export function readQuotePlace(cursor: string): QuotePlace | undefined {
  const parts = parseParts(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts.length !== 4 || parts[0] !== LIST || !parts.every((part) => typeof part === 'string')) return undefined;
  const [, behind, change, quoteId] = parts as unknown as readonly [string, string, string, string];
  const place = { behind, change, quoteId };
  return writeQuotePlace(place) === cursor ? place : undefined;
}

function parseParts(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
