import type { Span } from '../text/span.js';

/** Someone whom the byline names as a writer. Never a person of the story. */
export interface Author {
  readonly kind: 'author';
  /** As printed: `Gardiner Harris`. */
  readonly name: string;
  readonly span: Span;
}

/** An agency or newspaper whom the byline names as the source of the copy: `Reuters`, `New York Times`. */
export interface Agency {
  readonly kind: 'agency';
  readonly name: string;
  readonly span: Span;
}

/** Place, date and agency that open the body: `PARIS, June 2 (AP) —`. */
export interface Dateline {
  readonly kind: 'dateline';
  /** Without the dash that ends it. */
  readonly span: Span;
  /** As printed: `PARIS`. */
  readonly place?: string;
  /** As printed, without a year more often than not: `June 2`. */
  readonly date?: string;
  readonly agency?: string;
}

/** A picture's words. */
export interface Caption {
  readonly kind: 'caption';
  readonly span: Span;
  /** Who supplied the picture, without brackets. */
  readonly credit?: Span;
  /** Address of the picture, where the form tells it; never fetched. */
  readonly picture?: string;
}
