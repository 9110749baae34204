import type { ArticleOfPage, QuoteOfPage } from './article-marks.js';

/** A sentence of an article with what it proves. */
export interface ProvingSentence {
  readonly sentence: string;
  readonly quotes: readonly QuoteOfPage[];
  /** Ids of the meetings it tells of. */
  readonly meetings: readonly string[];
}

/** The sentences that prove the claims of an article, each once: those of quotes in the order of the text, then those that tell of meetings alone. */
export function groupBySentence({ quotes, reports }: Pick<ArticleOfPage, 'quotes' | 'reports'>): readonly ProvingSentence[] {
  const told = reports.edges.flatMap(({ node }) => (node.meeting === null ? [] : [{ sentence: node.evidence.sentence.text, meeting: node.meeting.id }]));
  const sentences = new Set([...quotes.edges.map(({ node }) => node.evidence.sentence.text), ...told.map(({ sentence }) => sentence)]);
  return [...sentences].map((sentence) => ({
    sentence,
    quotes: quotes.edges.map(({ node }) => node).filter(({ evidence }) => evidence.sentence.text === sentence),
    meetings: [...new Set(told.filter((report) => report.sentence === sentence).map(({ meeting }) => meeting))],
  }));
}
