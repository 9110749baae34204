import { SearchPageDocument, type SearchPageQuery } from '@onrecord/client';
import { useQuery } from 'urql';
import { More } from '../lists/more.js';
import { QuoteLines } from '../lists/quote-lines.js';
import { Hits } from './hits.js';
import type { AskedSearch } from './to-search.js';

/** What was found beyond the page on screen. */
export function MoreFound({ search, found }: { readonly search: AskedSearch; readonly found: SearchPageQuery }) {
  const pageInfo = (found.quotes ?? found.search)?.pageInfo;
  if (pageInfo?.hasNextPage !== true || pageInfo.endCursor === null) return null;
  return (
    <More key={pageInfo.endCursor} endCursor={pageInfo.endCursor}>
      {(after) => <NextFound search={search} after={after} />}
    </More>
  );
}

function NextFound({ search, after }: { readonly search: AskedSearch; readonly after: string }) {
  const [{ data, error }] = useQuery({ query: SearchPageDocument, variables: { ...search, after } });
  if (error !== undefined) return <p role="alert">More does not come: {error.message}</p>;
  if (data === undefined) return <p role="status">Loading more</p>;
  return (
    <>
      {data.quotes !== undefined && <QuoteLines quotes={data.quotes.edges.map(({ node }) => node)} />}
      {data.search !== undefined && <Hits hits={data.search.edges} />}
      <MoreFound search={search} found={data} />
    </>
  );
}
