import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hullOfSpans, toSourceSpans, type ParsedArticle, type Span } from '@onrecord/domain';
import { readMarkedText, type MarkedSpan } from '@onrecord/testing';

/** A print view with its marks: the page, the parts that a person sees on it, and when it says it was published. */
export interface MarkedView {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly published?: string;
  readonly updated?: string;
}

/** Reads a marked view: lines of `published:` and `updated:`, three hyphens, and the page as marked text. */
export function readView(folder: string, name: string): MarkedView {
  const [header, ...page] = readFileSync(join(folder, name), 'utf8').split(/^---\n/m);
  const told = (field: string) => new RegExp(`^${field}: (.+)$`, 'm').exec(header!)?.[1];
  const { text, spans } = readMarkedText(page.join('---\n').trimEnd());
  return { text, spans: [...spans].sort(inOrder), published: told('published'), updated: told('updated') };
}

/** The parts of a parsed article as marks of its source: regions, the names in bylines, and the page's furniture. */
export function markParts(article: ParsedArticle): readonly MarkedSpan[] {
  const mark = (label: string, span: Span): MarkedSpan => ({ label, ...hullOfSpans(toSourceSpans(article.offsetMap, span))! });
  return [
    ...article.furniture.map(({ start, end }) => ({ label: 'furniture', start, end })),
    ...article.regions.map(({ kind, span }) => mark(kind, span)),
    ...[...article.authors, ...article.agencies].map(({ kind, span }) => mark(kind, span)),
  ].sort(inOrder);
}

/** Marks in the order of the page; of two marks of the same words, such as a byline that is a name alone, the label tells which comes first. */
function inOrder(a: MarkedSpan, b: MarkedSpan): number {
  return a.start - b.start || b.end - a.end || a.label.localeCompare(b.label);
}
