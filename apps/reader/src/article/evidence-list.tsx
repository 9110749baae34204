import { nameSpeaker, QUOTE_KIND_WORDS } from '../words/quote-words.js';
import type { ArticleOfPage } from './article-marks.js';
import { groupBySentence } from './group-by-sentence.js';
import { anchorOfQuote } from './use-quote-of-address.js';

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
            <button key={quote.id} type="button" id={anchorOfQuote(quote.id)} className={`quote-number quote-number-${quote.quoteKind.toLowerCase()}`} data-card={`quote:${quote.id}`} aria-haspopup="dialog" aria-label={`Quote ${numbers.get(quote.id) ?? 0}, ${QUOTE_KIND_WORDS[quote.quoteKind].toLowerCase()}, ${nameSpeaker(quote)}`}>
              {numbers.get(quote.id)}
            </button>
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
