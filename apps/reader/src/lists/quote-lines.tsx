import './lists.css';
import type { ArticleSummaryFragment, QuoteSummaryFragment } from '@onrecord/client';
import { Link } from 'react-router';
import { CopyCitation } from '../cards/copy-citation.js';
import { KindBadge } from '../cards/kind-badge.js';
import { SpeakerName } from '../cards/speaker-name.js';
import { citeQuote } from '../words/cite.js';
import { CUE_CLASS_WORDS, percent, wordConfidence, wordRule } from '../words/quote-words.js';
import { wordTime } from '../words/time-words.js';
import { toAddress } from '../words/to-address.js';

/** A quote as lists ask for it. */
export type ListedQuote = QuoteSummaryFragment & { readonly permalink: string; readonly article?: ArticleSummaryFragment | null };

/** A list of quotes: the words as they may stand alone, who said them, in which paper, how sure the record is and why. */
export function QuoteLines({ quotes, showsSpeaker = true }: { readonly quotes: readonly ListedQuote[]; readonly showsSpeaker?: boolean }) {
  return (
    <ol className="quote-lines">
      {quotes.map((quote) => (
        <QuoteLine key={quote.id} quote={quote} showsSpeaker={showsSpeaker} />
      ))}
    </ol>
  );
}

function QuoteLine({ quote, showsSpeaker }: { readonly quote: ListedQuote; readonly showsSpeaker: boolean }) {
  const { id, asReported, quoteKind, cueClass, addressee, confidence, evidence, article, permalink } = quote;
  return (
    <li className="quote-line">
      <blockquote className="quote-line-words">{asReported}</blockquote>
      <p className="quote-line-facts">
        {showsSpeaker && <strong><SpeakerName quote={quote} /></strong>} <KindBadge kind={quoteKind} />
        {cueClass !== null && ` · ${CUE_CLASS_WORDS[cueClass]}`}
        {addressee !== null && ` · to ${addressee.text}`}
        {article !== undefined && article !== null && (
          <>
            {' · '}
            <Link to={`/articles/${article.id}#quote-${id}`}>{article.headline ?? 'an article'}</Link>
            {article.outlet !== null && `, ${article.outlet.name}`}
            {article.published !== null && `, ${wordTime(article.published.value)}`}
          </>
        )}
      </p>
      <details className="quote-line-why not-printed">
        <summary>
          {percent(confidence)}, {wordConfidence(confidence)}: why
        </summary>
        <p>
          Read by the rule “{wordRule(evidence.rule)}” in the sentence: <q>{evidence.sentence.text}</q>
        </p>
        <p>
          <Link to={`/quotes/${id}`}>Permalink</Link> <CopyCitation citation={citeQuote(quote, article ?? null, toAddress(permalink))} />
        </p>
      </details>
    </li>
  );
}
