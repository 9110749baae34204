import { Link } from 'react-router';
import { KindBadge } from '../cards/kind-badge.js';
import { CUE_CLASS_WORDS } from '../words/quote-words.js';
import type { SideQuote } from './comparison.js';

/** The quotes of one side: the words as they may stand alone, who said them, how, and a way to where they stand. */
export function SideQuotes({ quotes }: { readonly quotes: readonly SideQuote[] }) {
  return quotes.map(({ key, id, words, kind, cueClass, speaker }) => (
    <div key={key} className="side-quote">
      <blockquote className="quote-line-words">{words}</blockquote>
      <p className="small">
        {speaker} <KindBadge kind={kind} />
        {cueClass !== null && ` · ${CUE_CLASS_WORDS[cueClass]}`}
        {id !== null && (
          <>
            {' · '}
            <Link to={`/quotes/${id}`} aria-label={`Where it stands: ${words}`}>
              where it stands
            </Link>
          </>
        )}
      </p>
    </div>
  ));
}
