import type { RegionKind } from '@onrecord/client';
import type { ReactNode } from 'react';
import type { ArticleOfPage } from './article-marks.js';
import { cutPieces, groupByQuote, type Mark } from './cut-pieces.js';
import { PlainPieces, QuotePieces } from './quote-pieces.js';

interface ArticleRegionProps {
  readonly region: ArticleOfPage['regions'][number];
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly article: ArticleOfPage;
  /** By quote: its number in the order of the text. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The quote that the address names. */
  readonly shown: string | undefined;
}

/** How each part of an article is set. Every kind is in the table. */
const SET: Readonly<Record<RegionKind, (words: ReactNode) => ReactNode>> = {
  HEADLINE: (words) => <h1 className="headline">{words}</h1>,
  STANDFIRST: (words) => <p className="standfirst">{words}</p>,
  BYLINE: (words) => <p className="byline">{words}</p>,
  DATELINE: (words) => <p className="dateline">{words}</p>,
  PARAGRAPH: (words) => <p className="paragraph">{words}</p>,
  CAPTION: (words) => (
    <p className="caption">
      <span className="label">Caption</span> {words}
    </p>
  ),
  CREDIT: (words) => <p className="credit">{words}</p>,
  CROSSHEAD: (words) => <h2 className="crosshead">{words}</h2>,
  NOTE: (words) => <p className="note">{words}</p>,
};

/** One part of the article with all that is marked in it. */
export function ArticleRegion({ region: { kind, span }, text, marks, article, numbers, shown }: ArticleRegionProps) {
  const quotes = new Map(article.quotes.edges.map(({ node }) => [node.id, node]));
  const groups = groupByQuote(cutPieces(text, span, marks));
  return SET[kind](
    groups.map(({ quote: id, pieces }) => {
      const quote = id === undefined ? undefined : quotes.get(id);
      const key = pieces[0]!.start;
      if (quote === undefined) return <PlainPieces key={key} pieces={pieces} />;
      return <QuotePieces key={key} quote={quote} pieces={pieces} number={numbers.get(quote.id) ?? 0} isFirst={isFirstOf(quote.content.spans, key)} isShown={shown === quote.id} />;
    }),
  );
}

/** Whether a quote begins with the piece at this place: its number and its anchor stand there once. */
function isFirstOf(spans: readonly { readonly start: number }[], start: number): boolean {
  return Math.min(...spans.map((span) => span.start)) === start;
}
