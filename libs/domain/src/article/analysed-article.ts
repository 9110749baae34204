import type { Diagnostic } from '../errors/diagnostic.js';
import type { MeetingReport } from '../meetings/meeting-report.js';
import type { ArticleOrganisation, ArticlePerson, ArticlePlace } from '../people/article-entities.js';
import type { Mention } from '../people/mention.js';
import type { Quote } from '../quotes/quote.js';
import type { TimeExpression } from '../times/time-expression.js';
import type { ParsedArticle } from './parsed-article.js';
import type { Sentence } from './sentence.js';

/**
 * What the engine read in one article. Facts are local: ids such as `p1` or `q3` name things inside this article only;
 * linking gives them their place across articles. All lists are ordered by their first span.
 */
export interface AnalysedArticle {
  readonly kind: 'analysed-article';
  /** Name and version of the engine: `onrecord-extraction/0.1.0`. */
  readonly engine: string;
  readonly article: ParsedArticle;
  /** BCP 47; `und` when nobody can say. Facts are read in English only. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly people: readonly ArticlePerson[];
  readonly organisations: readonly ArticleOrganisation[];
  readonly places: readonly ArticlePlace[];
  readonly quotes: readonly Quote[];
  readonly times: readonly TimeExpression[];
  readonly meetings: readonly MeetingReport[];
  readonly diagnostics: readonly Diagnostic[];
}
