import type { ParsedArticle, PublicationTime, Region, Span } from '@onrecord/domain';

/** A picture's words as the set of pages has them. */
export interface PageCaption {
  readonly caption: string;
  readonly credit: string | null;
}

/** What the set of pages compares of one page, without its id; spans are words there. */
export interface PagePrediction {
  readonly headline: string | null;
  /** People; where the page signs with none, the agencies or papers that it names. */
  readonly authors: readonly string[];
  /** ISO 8601: a day, or an instant in the newsroom's offset where that is known. */
  readonly published: string | null;
  /** The paragraphs, parted by blank lines. */
  readonly body: string;
  readonly dek: readonly string[];
  /** Paragraphs and crossheads in the order of the page; a dateline opens its paragraph. */
  readonly paragraphs: readonly string[];
  readonly captions: readonly PageCaption[];
}

/** The line of a page that could not be read. */
export const NO_PAGE: PagePrediction = { headline: null, authors: [], published: null, body: '', dek: [], paragraphs: [], captions: [] };

/** An article in the words of the set of pages. */
export function toPagePrediction(article: ParsedArticle): PagePrediction {
  const wordsOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const paragraphs = bodyOf(article.regions, article.text).map(wordsOf);
  const signed = article.authors.length > 0 ? article.authors : article.agencies;
  return {
    headline: article.headline === undefined ? null : wordsOf(article.headline),
    authors: signed.map(({ name }) => name),
    published: article.published === undefined ? null : toLocalTime(article.published.value),
    body: paragraphs.join('\n\n'),
    dek: article.standfirst.map(wordsOf),
    paragraphs,
    captions: article.captions.map(({ span, credit }) => ({ caption: wordsOf(span), credit: credit === undefined ? null : wordsOf(credit) })),
  };
}

/** The parts of the body. The set has a dateline as the beginning of the paragraph that it opens. */
function bodyOf(regions: readonly Region[], text: string): readonly Span[] {
  const parts = regions.filter(({ kind }) => kind === 'dateline' || kind === 'paragraph' || kind === 'crosshead');
  return parts.flatMap(({ kind, span }, i) => {
    const before = parts[i - 1];
    const isOpened = before?.kind === 'dateline' && isSameBlock(text, before.span, span);
    const isOpening = kind === 'dateline' && parts[i + 1] !== undefined && isSameBlock(text, span, parts[i + 1]!.span);
    return isOpening ? [] : [isOpened ? { start: before.span.start, end: span.end } : span];
  });
}

/** Whether no blank line stands between two parts. */
function isSameBlock(text: string, before: Span, after: Span): boolean {
  return !text.slice(before.end, after.start).includes('\n\n');
}

/** An instant by the clock of the newsroom, whose calendar day is the one a reader saw: `2018-06-01T23:30:00-04:00`. */
function toLocalTime({ value, precision, zone }: PublicationTime): string {
  const offset = precision === 'instant' && zone !== undefined ? offsetOf(zone, value) : undefined;
  if (offset === undefined) return value;
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  return `${new Date(Date.parse(value) + minutes * 60_000).toISOString().slice(0, 19)}${offset}`;
}

/** `+09:00` of `+09:00`, and of `Asia/Seoul` at that instant. */
function offsetOf(zone: string, instant: string): string | undefined {
  if (/^[+-]\d\d:\d\d$/.test(zone)) return zone;
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(new Date(instant));
  return /[+-]\d\d:\d\d$/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '')?.[0];
}
