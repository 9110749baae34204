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
  predict: (archive) => archive.map(({ analysed: { article } }) => ({ spans: [...furnitureOf(article), ...regionsOf(article), ...namesOf(article)] })),
};

function furnitureOf(article: ParsedArticle): readonly object[] {
  return article.furniture.map(({ start, end }) => ({ type: 'furniture', start, end }));
}

function regionsOf(article: ParsedArticle): readonly object[] {
  return article.regions.map(({ kind, span }) => toTyped(article, TYPES[kind], span));
}

function namesOf(article: ParsedArticle): readonly object[] {
  return [...article.authors.map(({ span }) => toTyped(article, 'author', span)), ...article.agencies.map(({ span }) => toTyped(article, 'agency', span))];
}

function toTyped(article: ParsedArticle, type: string, span: Span): object {
  const [start, end] = toOffsets(article, span);
  return { type, start, end };
}
