import type { AnalysedArticle } from '../article/analysed-article.js';
import type { ArticleDetails } from '../article/article-details.js';
import type { ArticleForm } from '../article/article-form.js';
import type { Receipt, SourceDocument } from '../article/source-document.js';

/** An article as somebody hands it over. */
export interface ArticleInput {
  readonly bytes: Uint8Array;
  readonly receipt: Receipt;
  readonly details: ArticleDetails;
  /** Told, not guessed; when absent the form is found from the content. */
  readonly form?: ArticleForm;
}

/** A document and what the engine read in it. */
export interface ReadArticle {
  readonly document: SourceDocument;
  readonly analysed: AnalysedArticle;
}

/** Reads one article: decode, parse, analyse. Saves nothing. It may work in another thread. */
export interface Analyst {
  /**
   * @throws ParseError when no article can be had from the bytes.
   * @throws AnalysisTimedOutError when it takes too long.
   */
  read(input: ArticleInput): Promise<ReadArticle>;
}
