import { Downloads } from '../export/downloads.js';
import { quoteRows, toQuoteRow } from '../export/quote-rows.js';
import { KindBadge } from '../cards/kind-badge.js';
import { CUE_CLASS_WORDS, nameSpeaker, percent, wordConfidence } from '../words/quote-words.js';
import { isSaved } from '../words/unsaved.js';
import type { ArticleOfPage } from './article-marks.js';
import { anchorOfQuote } from './use-quote-of-address.js';

interface QuoteListProps {
  readonly article: ArticleOfPage;
  readonly numbers: ReadonlyMap<string, number>;
  readonly shown: string | undefined;
}

/** The quotes of an article in the order of its text. */
export function QuoteList({ article, numbers, shown }: QuoteListProps) {
  const { quotes } = article;
  const { totalCount, edges } = quotes;
  const showsAll = edges.length >= totalCount;
  return (
    <section aria-labelledby="quotes-heading">
      <h2 id="quotes-heading" className="rail-heading">
        {totalCount === 0 ? 'No quotes' : `${totalCount} ${totalCount === 1 ? 'quote' : 'quotes'}`}
      </h2>
      {isSaved(article.id) && totalCount > 0 && <Downloads name={`quotes in ${article.headline ?? 'an article'}`} rows={async () => (showsAll ? edges.map(({ node }) => toQuoteRow(node, article)) : quoteRows({ articles: [article.id] }))} />}
      {!showsAll && <p className="small">The first {edges.length} are marked here; the files hold all.</p>}
      <ol className="quote-list">
        {edges.map(({ node: quote }) => (
          <li key={quote.id} className={shown === quote.id ? 'quote-item quote-item-shown' : 'quote-item'}>
            <a className="quote-item-link" href={`#${anchorOfQuote(quote.id)}`} data-card={`quote:${quote.id}`}>
              <span className={`quote-number quote-number-${quote.quoteKind.toLowerCase()}`}>{numbers.get(quote.id)}</span>
              <span>
                <strong>{nameSpeaker(quote)}</strong> <KindBadge kind={quote.quoteKind} />
                {quote.region !== 'PARAGRAPH' && <span className="region-badge">in a {quote.region.toLowerCase()}</span>}
                <span className="quote-item-words">{quote.asReported}</span>
                {quote.relays.map((relayed) => (
                  <span key={relayed.id} className="quote-item-relayed">
                    Relayed: {nameSpeaker(relayed)}
                    {relayed.asReported !== quote.asReported && `: ${relayed.asReported}`}
                  </span>
                ))}
                <span className="small">
                  {[quote.cueClass === null ? undefined : CUE_CLASS_WORDS[quote.cueClass], quote.addressee === null ? undefined : `to ${quote.addressee.text}`, `${percent(quote.confidence)}, ${wordConfidence(quote.confidence)}`].filter((part) => part !== undefined).join(' · ')}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
