import type { MarkupElement, MarkupText } from '../../../markup/node.js';

/** Why the words of an element are no part of the article, whatever they say. */
export type AsideSort = 'hidden' | 'picture' | 'region' | 'named' | 'foreign';

/** An element whose words are set aside, and the passages in it. */
export interface Aside {
  readonly element: MarkupElement;
  readonly sort: AsideSort;
  readonly outer: Aside | undefined;
  /** Half-open, among the page's passages. */
  readonly from: number;
  readonly to: number;
}

/** Words that nothing parts: what a reader sees as one paragraph, one line, or one label. */
export interface Passage {
  /** The block that they stand in directly. */
  readonly block: MarkupElement;
  /** The texts, and the line breaks between them. */
  readonly texts: readonly (MarkupText | MarkupElement)[];
  /** White space collapsed. */
  readonly words: string;
  /** Letters, digits and marks; one of an ideographic or syllabic script counts for two. */
  readonly letters: number;
  /** Those of them that are in links. */
  readonly linked: number;
  /** Those of them that are bold. */
  readonly bold: number;
  /** Those of them that are slanted. */
  readonly slanted: number;
  /** 1 to 6 for the words of `h1` to `h6`; 0 for all others. */
  readonly heading: number;
  /** The innermost list that it is an item of, or part of one. */
  readonly list: MarkupElement | undefined;
  /** The row of a table that it is a cell of, or part of one. */
  readonly row: MarkupElement | undefined;
  readonly isQuoted: boolean;
  /** The innermost element set aside that it stands in. */
  readonly aside: Aside | undefined;
}

/** An element that holds passages, `[from, to)` among those of the page. */
export interface Holder {
  readonly element: MarkupElement;
  readonly from: number;
  readonly to: number;
}

/** A page as passages in the order of the source, with the elements that hold them. */
export interface Passages {
  readonly passages: readonly Passage[];
  readonly holders: readonly Holder[];
  readonly asides: readonly Aside[];
}
