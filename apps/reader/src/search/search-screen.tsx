import './search.css';
import { SearchPageDocument, type SearchPageQuery } from '@onrecord/client';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { Downloads } from '../export/downloads.js';
import { quoteRows } from '../export/quote-rows.js';
import { type AddressFilter, useAddressFilter } from '../lists/filter-address.js';
import { QuoteLines } from '../lists/quote-lines.js';
import { useTitle } from '../shell/use-title.js';
import { Hits } from './hits.js';
import { MoreFound } from './more-found.js';
import { SearchForm } from './search-form.js';
import { type AskedSearch, toSearch } from './to-search.js';

/** The screen of a search: what the record holds of some words, or the quotes that a speaker, an addressee or a time leaves. */
export function SearchScreen() {
  const filter = useAddressFilter();
  const search = toSearch(filter);
  useTitle('Search');
  return (
    <div className="screen">
      <h1>Search</h1>
      {search.byWords || search.byFilter ? (
        <ScreenAnswer document={SearchPageDocument} variables={search}>
          {(found) => <Found found={found} search={search} filter={filter} />}
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

function Found({ found, search, filter }: { readonly found: SearchPageQuery; readonly search: AskedSearch; readonly filter: AddressFilter }) {
  useTitle([search.words, found.person?.name, 'search'].filter(Boolean).join(': '));
  return (
    <>
      <SearchForm filter={filter} speaker={found.person ?? undefined} />
      {found.quotes !== undefined && (
        <section aria-labelledby="found-heading">
          <h2 id="found-heading" className="section-heading" aria-live="polite">
            {found.quotes.totalCount} {found.quotes.totalCount === 1 ? 'quote' : 'quotes'}
          </h2>
          {found.quotes.edges.length === 0 ? <p>No quote is like that. Leave a word or a field out.</p> : <Downloads name={`quotes ${search.words}`} rows={async () => quoteRows(search.quotes)} />}
          <QuoteLines quotes={found.quotes.edges.map(({ node }) => node)} />
        </section>
      )}
      {found.search !== undefined && <Hits hits={found.search.edges} />}
      <MoreFound search={search} found={found} />
    </>
  );
}
