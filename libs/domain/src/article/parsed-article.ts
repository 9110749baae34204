import type { Diagnostic } from '../errors/diagnostic.js';
import type { OffsetMap } from '../text/offset-map.js';
import type { Span } from '../text/span.js';
import type { ArticleForm } from './article-form.js';
import type { Agency, Author, Caption, Dateline } from './author.js';
import type { FieldReading } from './field-reading.js';
import type { PublicationTime } from './publication-time.js';
import type { Region } from './region.js';
import type { Witnessed } from './witnessed.js';

/** A subject, by name and where told by the code of a vocabulary: `diplomacy`, `medtop:11002000`. */
export interface Subject {
  readonly name?: string;
  readonly code?: string;
}

/** What sort of writing it is. Satire and fiction yield no facts. */
export type Genre = 'news' | 'opinion' | 'interview' | 'transcript' | 'press-release' | 'live-blog' | 'satire' | 'fiction';

/**
 * An article as its page gives it. `text` is composed once and never changed; every other field is spans into it (UTF-16
 * code units, half-open), and `offsetMap` leads from there to the source document's text. A missing field is `undefined`
 * or an empty list, a doubtful one comes with a diagnostic.
 */
export interface ParsedArticle {
  readonly kind: 'parsed-article';
  readonly documentId: string;
  readonly form: ArticleForm;
  readonly text: string;
  /** Ordered by start, not overlapping: the whole article but the white space and punctuation between its parts. */
  readonly regions: readonly Region[];
  readonly offsetMap: OffsetMap;
  readonly headline?: Span;
  /** One span a line of the standfirst, in order. */
  readonly standfirst: readonly Span[];
  readonly captions: readonly Caption[];
  readonly byline?: Span;
  readonly authors: readonly Author[];
  readonly agencies: readonly Agency[];
  readonly dateline?: Dateline;
  /** The body: paragraphs without dateline, crossheads and notes. */
  readonly paragraphs: readonly Span[];
  readonly crossheads: readonly Span[];
  readonly notes: readonly Span[];
  /** What belongs to the page and not to the article (`Print`, `Share`): spans into the SOURCE's text. */
  readonly furniture: readonly Span[];
  readonly outlet?: Witnessed<string>;
  readonly url?: Witnessed<string>;
  readonly providerId?: Witnessed<string>;
  readonly published?: Witnessed<PublicationTime>;
  readonly updated?: Witnessed<PublicationTime>;
  readonly releaseAt?: Witnessed<string>;
  readonly provenance?: string;
  readonly genre?: Witnessed<Genre>;
  /** BCP 47, as the form tells it; what the engine finds in the words is `AnalysedArticle.language`. */
  readonly language?: Witnessed<string>;
  /** The part of the paper: `Politics`. */
  readonly section?: Witnessed<string>;
  /** What the form says that the article is about, in its own order. */
  readonly subjects?: readonly Subject[];
  /** Terms of use and copyright, as the form words them. */
  readonly rights?: string;
  /** The provider's own version of the article: `3`. */
  readonly version?: string;
  /** How the stated fields were read; empty for plain text and print views. Ordered by field name. */
  readonly readings?: readonly FieldReading[];
  readonly diagnostics: readonly Diagnostic[];
}
