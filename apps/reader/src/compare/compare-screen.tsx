import './compare.css';
import { useAddressFilter } from '../lists/filter-address.js';
import { CompareArticles } from './compare-articles-view.js';
import { CompareVersions } from './compare-versions-view.js';

/** The screen of a comparison: two articles side by side, or, where the address names one article, two of its versions. */
export function CompareScreen() {
  const filter = useAddressFilter();
  const article = filter.get('article');
  return <div className="screen">{article === undefined ? <CompareArticles filter={filter} /> : <CompareVersions filter={filter} article={article} />}</div>;
}
