import { CompareVersionsPageDocument } from '@onrecord/client';
import { Link } from 'react-router';
import { ScreenAnswer } from '../ask/screen-answer.js';
import type { AddressFilter } from '../lists/filter-address.js';
import { FilterChoice, FilterForm } from '../lists/filter-form.js';
import { Missing } from '../shell/missing.js';
import { useTitle } from '../shell/use-title.js';
import { toVersionComparison, wordVersion } from './compare-versions.js';
import { ComparisonView } from './comparison-view.js';

/** Two versions of one article: what its publisher, or the engine that reads it, changed. */
export function CompareVersions({ filter, article: id }: { readonly filter: AddressFilter; readonly article: string }) {
  const [from, to] = [filter.get('from') ?? '', filter.get('to') ?? ''];
  useTitle('Compare two versions');
  return (
    <ScreenAnswer document={CompareVersionsPageDocument} variables={{ article: id, a: from, b: to, isChosen: from !== '' && to !== '' && from !== to }}>
      {({ article, compareVersions }) => {
        if (article === null) return <Missing what="article" />;
        const options = article.versions.edges.map(({ node }) => [node.id, wordVersion(node)] as const);
        return (
          <>
            <h1>Compare two versions</h1>
            <p>
              Of <Link to={`/articles/${article.id}`}>{article.headline ?? 'an article without a headline'}</Link>
              {article.outlet !== null && `, ${article.outlet.name}`}
            </p>
            <FilterForm filter={filter} label="Which versions">
              <FilterChoice filter={filter} name="from" label="This version" options={options} all="Choose" />
              <FilterChoice filter={filter} name="to" label="With this one" options={options} all="Choose" />
            </FilterForm>
            {compareVersions === undefined && <p>{options.length < 2 ? 'Only one version of this article was ever shown.' : 'Choose two different versions to see what came, what went and what is told differently.'}</p>}
            {compareVersions === null && <p role="alert">One of these versions was never shown, or you may not see it.</p>}
            {compareVersions !== undefined && compareVersions !== null && <ComparisonView comparison={toVersionComparison(article.id, compareVersions)} />}
          </>
        );
      }}
    </ScreenAnswer>
  );
}
