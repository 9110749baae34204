import { type ArticleSummaryFragment, ComparePageDocument } from '@onrecord/client';
import { ScreenAnswer } from '../ask/screen-answer.js';
import type { AddressFilter } from '../lists/filter-address.js';
import { FilterChoice, FilterForm } from '../lists/filter-form.js';
import { useTitle } from '../shell/use-title.js';
import { toArticleComparison } from './compare-articles.js';
import { ComparisonView } from './comparison-view.js';

/** Two articles of the record, chosen among the latest or named by the address. */
export function CompareArticles({ filter }: { readonly filter: AddressFilter }) {
  const [a, b] = [filter.get('a') ?? '', filter.get('b') ?? ''];
  useTitle('Compare two articles');
  return (
    <>
      <h1>Compare two articles</h1>
      <ScreenAnswer document={ComparePageDocument} variables={{ a, b, isChosen: a !== '' && b !== '' && a !== b }}>
        {({ articles, compareArticles }) => (
          <>
            <ChooseArticles filter={filter} articles={[...(compareArticles ? [compareArticles.a, compareArticles.b] : []), ...articles.edges.map(({ node }) => node)]} />
            {compareArticles === undefined && <p>Choose two different articles to see what only one of them tells, what both word differently, and where a meeting went on from one to the other.</p>}
            {compareArticles === null && <p role="alert">One of these articles is not in the record, or you may not see it.</p>}
            {compareArticles !== undefined && compareArticles !== null && <ComparisonView comparison={toArticleComparison(compareArticles)} />}
          </>
        )}
      </ScreenAnswer>
    </>
  );
}

function ChooseArticles({ filter, articles }: { readonly filter: AddressFilter; readonly articles: readonly ArticleSummaryFragment[] }) {
  const options = [...new Map(articles.map((article) => [article.id, describe(article)] as const))].sort(([, one], [, other]) => other.localeCompare(one));
  return (
    <FilterForm filter={filter} label="Which articles">
      <FilterChoice filter={filter} name="a" label="This article" options={options} all="Choose" />
      <FilterChoice filter={filter} name="b" label="With this one" options={options} all="Choose" />
    </FilterForm>
  );
}

function describe({ headline, outlet, published }: ArticleSummaryFragment): string {
  return [published?.value.slice(0, 10), outlet?.name, headline ?? 'Without a headline'].filter((part) => part !== undefined).join(' · ');
}
