import './search.css';
import { SearchPageDocument } from '@onrecord/client';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { Downloads } from '../export/downloads.js';
import { quoteRows } from '../export/quote-rows.js';
import { useAddressFilter } from '../lists/filter-address.js';
import { QuoteLines } from '../lists/quote-lines.js';
import { useTitle } from '../shell/use-title.js';
import { Hits } from './hits.js';
import { MoreFound } from './more-found.js';
import { SearchForm } from './search-form.js';
import { toSearch } from './to-search.js';

/** The screen of a search: what the record holds of some words, or the quotes that a speaker, an addressee or a time leaves. */
export function SearchScreen() {
  const filter = useAddressFilter();
  const search = toSearch(filter);
  useTitle(search.words === '' ? 'Search' : `${search.words}: search`);
  return (
    <div className="screen">
      <h1>Search</h1>
      {search.byWords || search.byFilter ? (
        <ScreenAnswer document={SearchPageDocument} variables={search}>
          {(found) => (
            <>
              <SearchForm filter={filter} speaker={found.person ?? undefined} />
              {found.quotes !== undefined && (
                <section aria-labelledby="found-heading">
                  <h2 id="found-heading" className="section-heading" aria-live="polite">
                    {found.quotes.totalCount} {found.quotes.totalCount === 1 ? 'quote' : 'quotes'}
                  </h2>
                  <Downloads name={`quotes ${search.words}`} rows={async () => quoteRows(search.quotes)} />
                  <QuoteLines quotes={found.quotes.edges.map(({ node }) => node)} />
                  {found.quotes.edges.length === 0 && <p>No quote is like that. Leave a word or a field out.</p>}
                </section>
              )}
              {found.search !== undefined && <Hits hits={found.search.edges} />}
              <MoreFound search={search} found={found} />
            </>
          )}
        </ScreenAnswer>
      ) : (
        <>
          <SearchForm filter={filter} />
          <p>Words find articles, quotes, people and meetings: “Lavrov sanctions” finds what he said of them. A speaker, an addressee or a time finds quotes.</p>
        </>
      )}
    </div>
  );
}
