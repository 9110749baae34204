import './compare.css';
import { type ArticleSummaryFragment, ComparePageDocument, type ComparePageQuery } from '@onrecord/client';
import { Link } from 'react-router';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { type AddressFilter, useAddressFilter } from '../lists/filter-address.js';
import { FilterChoice, FilterForm } from '../lists/filter-form.js';
import { useTitle } from '../shell/use-title.js';
import { wordTime } from '../words/time-words.js';
import { ComparedMeetings } from './compared-meetings.js';
import { ComparedStatements } from './compared-statements.js';
import { OnlyIn } from './only-in.js';

/** A comparison as its page asks for it. */
export type ComparisonOfPage = NonNullable<ComparePageQuery['compareArticles']>;

/** The screen of a comparison: two articles side by side. */
export function CompareScreen() {
  const filter = useAddressFilter();
  const [a, b] = [filter.get('a') ?? '', filter.get('b') ?? ''];
  useTitle('Compare two articles');
  return (
    <div className="screen">
      <h1>Compare two articles</h1>
      <ScreenAnswer document={ComparePageDocument} variables={{ a, b, isChosen: a !== '' && b !== '' }}>
        {({ articles, compareArticles }) => (
          <>
            <ChooseArticles filter={filter} articles={articles.edges.map(({ node }) => node)} />
            {compareArticles === undefined && <p>Choose two articles to see what only one of them tells, what both word differently, and where a meeting went on from one to the other.</p>}
            {compareArticles === null && <p role="alert">One of these articles is not in the record, or you may not see it.</p>}
            {compareArticles !== undefined && compareArticles !== null && <Comparison comparison={compareArticles} />}
          </>
        )}
      </ScreenAnswer>
    </div>
  );
}

function ChooseArticles({ filter, articles }: { readonly filter: AddressFilter; readonly articles: readonly ArticleSummaryFragment[] }) {
  const options = articles.map((article) => [article.id, describe(article)] as const);
  return (
    <FilterForm filter={filter} label="Which articles">
      <FilterChoice filter={filter} name="a" label="This article" options={options} all="Choose" />
      <FilterChoice filter={filter} name="b" label="with this one" options={options} all="Choose" />
    </FilterForm>
  );
}

function describe({ headline, outlet, published }: ArticleSummaryFragment): string {
  return [published?.value.slice(0, 10), outlet?.name, headline ?? 'Without a headline'].filter((part) => part !== undefined).join(' · ');
}

function Comparison({ comparison }: { readonly comparison: ComparisonOfPage }) {
  const { a, b, isComplete, quotesOnlyInA, quotesOnlyInB, meetingsOnlyInA, meetingsOnlyInB, statements, meetings } = comparison;
  return (
    <>
      {!isComplete && <p className="notice">These articles hold more quotes than are compared at once: what is missing on one side may stand further on.</p>}
      <div className="sides sides-heads">
        {[a, b].map((article) => (
          <header key={article.id}>
            <h2>
              <Link to={`/articles/${article.id}`}>{article.headline ?? 'Without a headline'}</Link>
            </h2>
            <p className="small">
              {article.outlet?.name ?? 'Outlet not told'}
              {article.published !== null && `, ${wordTime(article.published.value)}`}
            </p>
          </header>
        ))}
      </div>
      <ComparedStatements statements={statements} />
      <ComparedMeetings meetings={meetings} />
      <section aria-labelledby="only-heading">
        <h2 id="only-heading" className="section-heading">
          Only in one of them
        </h2>
        <div className="sides">
          <OnlyIn name={a.headline ?? 'the first'} quotes={quotesOnlyInA} meetings={meetingsOnlyInA} />
          <OnlyIn name={b.headline ?? 'the second'} quotes={quotesOnlyInB} meetings={meetingsOnlyInB} />
        </div>
      </section>
    </>
  );
}
