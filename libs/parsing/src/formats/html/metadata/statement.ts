import { decodeHTML } from 'entities';
import { makeOffsetMap, type Witness } from '@onrecord/domain';
import type { Line } from '../../../lines/line.js';
import { attributeLine } from '../../../markup/attribute-line.js';
import { jsonLine } from '../../../markup/json-line.js';
import { toOuterLine } from '../../../markup/inner-text.js';
import { lineOf } from '../../../markup/line-of.js';
import type { MarkupElement } from '../../../markup/node.js';
import { readHtml } from '../../../markup/read-html.js';

/** What a page can state about its article beside the words of it. `alternative-headline` is a standfirst or a second headline. */
export type Property =
  | 'headline'
  | 'alternative-headline'
  | 'description'
  | 'author'
  | 'outlet'
  | 'address'
  | 'identifier'
  | 'published'
  | 'updated'
  | 'language'
  | 'section'
  | 'genre'
  | 'keyword';

/** Where the words of a statement stand in the source. */
export type StatedAt =
  | { readonly kind: 'attribute'; readonly element: MarkupElement; readonly name: string }
  | { readonly kind: 'json'; readonly start: number; readonly end: number }
  | { readonly kind: 'element'; readonly element: MarkupElement };

/** One place of a page that states one property of its article. */
export interface Statement {
  readonly property: Property;
  readonly witness: Witness;
  /** In the page's own vocabulary: `NewsArticle.headline`, `og:title`, `h1`. */
  readonly place: string;
  /** Decoded, white space collapsed; never empty. */
  readonly value: string;
  readonly at: StatedAt;
  /** Of an author: whether the page says that it is a person or an organisation. */
  readonly sort?: 'person' | 'organisation';
}

/** A value as it is compared and shown: entities and tags decoded, white space collapsed. */
export function cleanValue(value: string): string {
  const plain = /[&<]/.test(value) ? decodeHTML(value.replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')) : value;
  return plain.replace(/[\u0000-\u001f\u007f-\u00a0\u00ad\u200b\ufeff\s]+/g, ' ').trim();
}

/** The words of a statement with their places in the source; `undefined` where they have none. */
export function lineOfStatement(source: string, { at }: Statement): Line | undefined {
  switch (at.kind) {
    case 'attribute':
      return attributeLine(source, at.element, at.name);
    case 'json':
      return withoutMarkup(jsonLine(source, at.start, at.end));
    case 'element':
      return lineOf([at.element]);
  }
}

/** Strings of JSON may hold HTML, tags and entities: `Tom &amp; Ada`. */
function withoutMarkup(line: Line | undefined): Line | undefined {
  if (line?.runs === undefined || !/[&<]/.test(line.words)) return line;
  const words = lineOf([readHtml(line.words)]);
  return words === undefined ? undefined : toOuterLine(words, { text: line.words, map: makeOffsetMap(line.runs) });
}
