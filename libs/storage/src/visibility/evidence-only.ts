import { type AnalysedArticle, type Evidence, hideAllBut, type RegionKind, type Span, spanContains, spansOverlap } from '@onrecord/domain';
import type { Reading } from '../read/reading.js';
import type { StoredArticleRecord } from '../write/article-row.js';
import type { StoredQuoteRecord } from '../write/quote-rows.js';
import type { StoredReportRecord } from '../write/report-rows.js';

/*
 * THE rule of what is left for a viewer who reads evidence and no text: of each claim one sentence, of each article what a
 * list of headlines shows. Whatever holds words of an article comes through here before anything else is made of it.
 */

/** Parts of an article that are no text: its headline, and who wrote it where. */
const FRONT: ReadonlySet<RegionKind> = new Set<RegionKind>(['headline', 'byline', 'dateline']);

/** What a viewer reads: all, or evidence alone. */
type Reads = Pick<Reading, 'reads'>;

/** An article of a list, without the summary of its text for whoever reads no text. */
export function readArticle({ reads }: Reads, article: StoredArticleRecord): StoredArticleRecord {
  return reads === 'text' ? article : { ...article, standfirst: [] };
}

/** A quote as its viewer may read it. */
export function readQuote({ reads }: Reads, stored: StoredQuoteRecord): StoredQuoteRecord {
  const { keySentence: _, ...record } = reads === 'text' ? stored : cutQuote(stored);
  return record;
}

/** A report as its viewer may read it. */
export function readReport({ reads }: Reads, stored: StoredReportRecord): StoredReportRecord {
  const { keySentence: _, earlierKeySentences: __, ...record } = reads === 'text' ? stored : cutReport(stored);
  return record;
}

/** What was read in an article, as its viewer may read it. */
export function readAnalysis({ reads }: Reads, analysed: AnalysedArticle): AnalysedArticle {
  return reads === 'text' ? analysed : hideBody(analysed);
}

/** A quote with what of its words stands in the one sentence of its evidence. */
function cutQuote(record: StoredQuoteRecord): StoredQuoteRecord {
  const { quote, words, keySentence } = record;
  const whole = quote.evidence.sentence;
  const shown = keySentence ?? whole;
  if (keySentence === undefined && quote.content.every((span) => spanContains(whole, span))) return record;
  const [content, quoted] = [quote.content, quote.quoted].map((spans) => cutSpans(spans, shown));
  const wordsOf = (span: Span): string => words.sentence.slice(span.start - whole.start, span.end - whole.start);
  return {
    ...record,
    quote: { ...quote, content: content!, quoted: quoted!, evidence: cutEvidence(quote.evidence, shown) },
    words: { ...words, content: content!.map(wordsOf), quoted: quoted!.map(wordsOf), sentence: wordsOf(shown) },
  };
}

/** A report with one sentence for its status, and one for each earlier one. */
function cutReport(record: StoredReportRecord): StoredReportRecord {
  const { report, words, keySentence, earlierKeySentences = [] } = record;
  const earlier = report.earlier.map((step, index) => ({ ...step, evidence: cutEvidence(step.evidence, earlierKeySentences[index] ?? undefined) }));
  return {
    ...record,
    report: { ...report, evidence: cutEvidence(report.evidence, keySentence), earlier },
    words: {
      ...words,
      sentence: cutWords(words.sentence, report.evidence.sentence, keySentence),
      earlierSentences: words.earlierSentences.map((sentence, index) => cutWords(sentence, report.earlier[index]!.evidence.sentence, earlierKeySentences[index] ?? undefined)),
    },
  };
}

/** What was read in an article, its text hidden but for the front: no claim, since each comes by its own with its sentence. */
function hideBody(analysed: AnalysedArticle): AnalysedArticle {
  const { article } = analysed;
  const regions = article.regions.filter(({ kind }) => FRONT.has(kind));
  const fronts = [...regions.map(({ span }) => span), ...(article.byline === undefined ? [] : [article.byline]), ...(article.dateline === undefined ? [] : [article.dateline.span])];
  return {
    ...analysed,
    article: {
      ...article,
      text: hideAllBut(article.text, fronts),
      regions,
      standfirst: [],
      captions: [],
      paragraphs: [],
      crossheads: [],
      notes: [],
      furniture: [],
      ...(article.readings !== undefined && { readings: article.readings.filter(({ field }) => field !== 'standfirst') }),
    },
    sentences: [],
    mentions: [],
    quotes: [],
    times: [],
    meetings: [],
  };
}

function cutEvidence(evidence: Evidence, shown: Span | undefined): Evidence {
  if (shown === undefined) return evidence;
  return { ...evidence, sentence: shown, spans: evidence.spans.filter((span) => spanContains(shown, span)), isCut: true };
}

function cutWords(sentence: string, whole: Span, shown: Span | undefined): string {
  return shown === undefined ? sentence : sentence.slice(shown.start - whole.start, shown.end - whole.start);
}

function cutSpans(spans: readonly Span[], shown: Span): readonly Span[] {
  return spans.filter((span) => spansOverlap(span, shown)).map(({ start, end }) => ({ start: Math.max(start, shown.start), end: Math.min(end, shown.end) }));
}
