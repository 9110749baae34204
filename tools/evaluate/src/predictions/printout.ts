import type { ParsedArticle, RegionKind, Span } from '@onrecord/domain';
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

function furnitureOf(article: ParsedArticle): readonly object[] {
  return article.furniture.map(({ start, end }) => ({ type: 'furniture', start, end }));
}

/** The set's dateline is its place alone, and the paragraph that it opens begins with it. */
function regionsOf(article: ParsedArticle): readonly object[] {
  let opens: Span | undefined;
  return article.regions.map(({ kind, span }) => {
    if (kind === 'dateline') {
      opens = span;
      return toTyped(article, 'dateline', { start: span.start, end: span.start + (article.dateline?.place?.length ?? span.end - span.start) });
    }
    const start = kind === 'paragraph' && opens !== undefined ? opens.start : span.start;
    if (kind === 'paragraph') opens = undefined;
    return toTyped(article, TYPES[kind], { start, end: span.end });
  });
}

function namesOf(article: ParsedArticle): readonly object[] {
  return [...article.authors.map(({ span }) => toTyped(article, 'author', span)), ...article.agencies.map(({ span }) => toTyped(article, 'agency', span))];
}

function toTyped(article: ParsedArticle, type: string, span: Span): object {
  const [start, end] = toOffsets(article, span);
  return { type, start, end };
}
