import { SearchPageDocument, type SearchPageQuery } from '@onrecord/client';
import { More } from '../lists/more.js';
import { QuoteLines } from '../lists/quote-lines.js';
import { Hits } from './hits.js';
import type { AskedSearch } from './to-search.js';

/** What was found beyond the page on screen. */
export function MoreFound({ search, found }: { readonly search: AskedSearch; readonly found: SearchPageQuery }) {
  const pageInfo = (found.quotes ?? found.search)?.pageInfo;
  if (pageInfo === undefined) return null;
  return (
    <More pageInfo={pageInfo} document={SearchPageDocument} variables={(after) => ({ ...search, after })}>
      {(next) => (
        <>
          {next.quotes !== undefined && <QuoteLines quotes={next.quotes.edges.map(({ node }) => node)} />}
          {next.search !== undefined && <Hits hits={next.search.edges} />}
          <MoreFound search={search} found={next} />
        </>
      )}
    </More>
  );
}
