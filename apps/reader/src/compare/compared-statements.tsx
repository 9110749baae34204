import { KindBadge } from '../cards/kind-badge.js';
import { CUE_CLASS_WORDS, nameSpeaker } from '../words/quote-words.js';
import type { ComparisonOfPage } from './compare-screen.js';

type Compared = ComparisonOfPage['statements']['edges'][number]['node'];

/** What the two wordings of one utterance have to do with each other. */
const WORDING_WORDS: Readonly<Record<Compared['wording'], string>> = {
  CHANGED: 'Worded differently',
  CUT: 'One quotes more of it',
  SAME: 'The same words',
  UNMARKED: 'Not both inside quotation marks',
};

/** What both articles report somebody to have said, word beside word. */
export function ComparedStatements({ statements: { totalCount, edges } }: Pick<ComparisonOfPage, 'statements'>) {
  return (
    <section aria-labelledby="both-heading">
      <h2 id="both-heading" className="section-heading">
        {totalCount === 0 ? 'No statement stands in both' : `${totalCount} ${totalCount === 1 ? 'statement stands' : 'statements stand'} in both`}
      </h2>
      <ol>
        {edges.map(({ node }) => (
          <li key={node.quotesInA[0]?.id ?? node.quotesInB[0]?.id} className="compared">
            <p>
              <strong>{WORDING_WORDS[node.wording]}</strong>
              {node.cueClassDiffers && <span className="small"> · the writers’ words for the saying differ</span>}
            </p>
            <div className="sides">
              <Wordings quotes={node.quotesInA} />
              <Wordings quotes={node.quotesInB} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Wordings({ quotes }: { readonly quotes: Compared['quotesInA'] }) {
  return (
    <div>
      {quotes.map((quote) => (
        <div key={quote.id}>
          <blockquote className="quote-line-words">{quote.asReported}</blockquote>
          <p className="small">
            {nameSpeaker(quote)} <KindBadge kind={quote.quoteKind} />
            {quote.cueClass !== null && ` · ${CUE_CLASS_WORDS[quote.cueClass]}`}
          </p>
        </div>
      ))}
    </div>
  );
}
