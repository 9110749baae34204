import { type PageBoundsFragment, PersonPageDocument, type QuoteFilter } from '@onrecord/client';
import { More } from '../lists/more.js';
import { QuoteLines } from '../lists/quote-lines.js';

/** The next page of a person's quotes, and the one after it. */
export function MoreQuotes({ personId, filter, pageInfo }: { readonly personId: string; readonly filter: QuoteFilter; readonly pageInfo: PageBoundsFragment }) {
  return (
    <More pageInfo={pageInfo} document={PersonPageDocument} variables={(quotesAfter) => ({ id: personId, quotes: filter, quotesAfter })}>
      {({ person }) =>
        person !== null && (
          <>
            <QuoteLines quotes={person.quotes.edges.map(({ node }) => node)} showsSpeaker={false} />
            <MoreQuotes personId={personId} filter={filter} pageInfo={person.quotes.pageInfo} />
          </>
        )
      }
    </More>
  );
}
