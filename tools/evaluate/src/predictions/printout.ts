import { hullOfSpans, spanContains, type ParsedArticle, type RegionKind, type Span } from '@onrecord/domain';
import { toOffsets, type Task } from './prediction.js';

/** The evaluation set's names of our regions; it marks no crossheads and notes, which are paragraphs there. */
const TYPES: Readonly<Record<RegionKind, string>> = {
  headline: 'headline',
  standfirst: 'deck',
  caption: 'caption',
  credit: 'credit',
  byline: 'byline',
  dateline: 'dateline',
  paragraph: 'paragraph',
  crosshead: 'paragraph',
  note: 'paragraph',
};

/** The parts of a print view. */
export const PRINTOUT: Task = {
  form: 'print',
  nothing: { spans: [] },
  predict: (archive) => archive.map(({ analysed: { article } }) => ({ spans: [...furnitureOf(article), ...regionsOf(article), ...namesOf(article)] })),
};

/** The set was made from the texts of articles, and what was left of their pages inside a body (`Advertisement`) is a paragraph there. */
function furnitureOf(article: ParsedArticle): readonly object[] {
  const body = hullOfSpans(article.paragraphs.map((span) => toSourceSpan(article, span)));
  return article.furniture.map(({ start, end }) => ({ type: body !== undefined && spanContains(body, { start, end }) ? 'paragraph' : 'furniture', start, end }));
}

/**
 * The set's dateline is a place alone that a dash closes, and the paragraph that it opens begins with it; with a day, a colon
 * or an agency alone it marks none.
 */
function regionsOf(article: ParsedArticle): readonly object[] {
  let opens: Span | undefined;
  return article.regions.flatMap(({ kind, span }, i) => {
    if (kind === 'dateline') {
      const closing = article.text.slice(span.end, article.regions[i + 1]?.span.start ?? span.end);
      if (closing.includes('\n')) return [toTyped(article, 'paragraph', span)];
      opens = span;
      const { place, date } = article.dateline ?? {};
      if (place === undefined || date !== undefined || !/[—–_-]/.test(closing)) return [];
      return [toTyped(article, 'dateline', { start: span.start, end: span.start + place.length })];
    }
    const start = kind === 'paragraph' && opens !== undefined ? opens.start : span.start;
    if (kind === 'paragraph') opens = undefined;
    return [toTyped(article, TYPES[kind], { start, end: span.end })];
  });
}

function namesOf(article: ParsedArticle): readonly object[] {
  return [...article.authors.map(({ span }) => toTyped(article, 'author', span)), ...article.agencies.map(({ span }) => toTyped(article, 'agency', span))];
}

function toTyped(article: ParsedArticle, type: string, span: Span): object {
  return { type, ...toSourceSpan(article, span) };
}

function toSourceSpan(article: ParsedArticle, span: Span): Span {
  const [start, end] = toOffsets(article, span);
  return { start, end };
}
