import './person.css';
import { PersonPageDocument, type PersonPageQuery } from '@onrecord/client';
import { useParams } from 'react-router';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { Downloads } from '../export/downloads.js';
import { quoteRows } from '../export/quote-rows.js';
import { useAddressFilter } from '../lists/filter-address.js';
import { MeetingLines } from '../lists/meeting-lines.js';
import { useTitle } from '../shell/use-title.js';
import { Missing } from '../shell/missing.js';
import { MetWith } from './met-with.js';
import { MoreQuotes } from './more-quotes.js';
import { PersonHead } from './person-head.js';
import { PersonRoles } from './person-roles.js';
import { QuoteFilters } from './quote-filters.js';
import { toQuoteFilter } from './to-quote-filter.js';
import { QuoteLines } from '../lists/quote-lines.js';

/** A person as their page asks for them. */
export type PersonOfPage = NonNullable<PersonPageQuery['person']>;

/** The screen of a person: who it is by the articles' own words, what they said, whom they met. */
export function PersonScreen() {
  const { id = '' } = useParams();
  const filter = useAddressFilter();
  const quotes = toQuoteFilter(filter);
  return (
    <ScreenAnswer document={PersonPageDocument} variables={{ id, quotes }}>
      {({ person }, isStale) => (person === null ? <Missing what="person" /> : <PersonView person={person} filter={filter} isStale={isStale} />)}
    </ScreenAnswer>
  );
}

function PersonView({ person, filter, isStale }: { readonly person: PersonOfPage; readonly filter: ReturnType<typeof useAddressFilter>; readonly isStale: boolean }) {
  useTitle(person.name);
  const quotes = person.quotes.edges.map(({ node }) => node);
  return (
    <div className="screen">
      <PersonHead person={person} />
      <div className="two-columns">
        <section aria-labelledby="quotes-heading" aria-busy={isStale}>
          <h2 id="quotes-heading" className="section-heading" aria-live="polite">
            {person.quotes.totalCount} {person.quotes.totalCount === 1 ? 'quote' : 'quotes'}, newest first
          </h2>
          <QuoteFilters filter={filter} outlets={person.quotedBy.edges.map(({ node }) => node)} />
          <Downloads name={`quotes of ${person.name}`} rows={async () => quoteRows({ speakers: [person.id], ...toQuoteFilter(filter) })} />
          {quotes.length === 0 && <p>No quote is left by this filter. Quotes that the record is less sure of show with any confidence.</p>}
          <QuoteLines quotes={quotes} showsSpeaker={false} />
          <MoreQuotes personId={person.id} filter={toQuoteFilter(filter)} pageInfo={person.quotes.pageInfo} />
        </section>
        <div>
          <PersonRoles roles={person.roles} />
          <MetWith metWith={person.metWith} />
          {person.meetings.totalCount > 0 && (
            <section aria-labelledby="meetings-heading">
              <h2 id="meetings-heading" className="section-heading">
                {person.meetings.totalCount} {person.meetings.totalCount === 1 ? 'meeting' : 'meetings'}
              </h2>
              <MeetingLines meetings={person.meetings.edges.map(({ node }) => node)} />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}
