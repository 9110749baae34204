import { PersonPageDocument, type QuoteFilter } from '@onrecord/client';
import { useQuery } from 'urql';
import { More } from '../lists/more.js';
import { QuoteLines } from '../lists/quote-lines.js';

interface MoreQuotesProps {
  readonly personId: string;
  readonly filter: QuoteFilter;
  readonly endCursor: string;
}

/** The next page of a person's quotes, and the one after it. */
export function MoreQuotes({ personId, filter, endCursor }: MoreQuotesProps) {
  return <More endCursor={endCursor}>{(after) => <NextQuotes personId={personId} filter={filter} endCursor={after} />}</More>;
}

function NextQuotes({ personId, filter, endCursor }: MoreQuotesProps) {
  const [{ data, error }] = useQuery({ query: PersonPageDocument, variables: { id: personId, quotes: filter, quotesAfter: endCursor } });
  if (error !== undefined) return <p role="alert">The next quotes do not come: {error.message}</p>;
  const quotes = data?.person?.quotes;
  if (quotes === undefined) return <p role="status">Loading more</p>;
  const { hasNextPage, endCursor: next } = quotes.pageInfo;
  return (
    <>
      <QuoteLines quotes={quotes.edges.map(({ node }) => node)} showsSpeaker={false} />
      {hasNextPage && next !== null && <MoreQuotes personId={personId} filter={filter} endCursor={next} />}
    </>
  );
}
