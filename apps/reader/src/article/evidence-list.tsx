import type { ArticleOfPage } from './article-marks.js';
import { groupBySentence } from './group-by-sentence.js';
import { QuoteNumber } from './quote-number.js';

interface EvidenceListProps {
  readonly article: ArticleOfPage;
  /** By quote: its number in the order of the text. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The quote that the address names. */
  readonly shown: string | undefined;
}

/** In the place of a text that may not be shown: the sentences that prove its claims, each once, in the order of the text. */
export function EvidenceList({ article, numbers, shown }: EvidenceListProps) {
  return (
    <ol className="evidence-list" aria-label="Sentences that prove the claims">
      {groupBySentence(article).map(({ sentence, quotes, meetings }) => (
        <li key={sentence} className={quotes.some(({ id }) => id === shown) ? 'paragraph quote-shown' : 'paragraph'}>
          {quotes.map((quote) => (
            <QuoteNumber key={quote.id} quote={quote} number={numbers.get(quote.id) ?? 0} />
          ))}
          {sentence}
          {meetings.map((id) => (
            <button key={id} type="button" className="word-button small meeting-word" data-card={`meeting:${id}`} aria-haspopup="dialog">
              meeting
            </button>
          ))}
        </li>
      ))}
    </ol>
  );
}
