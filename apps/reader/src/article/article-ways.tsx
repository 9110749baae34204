import { Link } from 'react-router';
import type { ArticleOfPage } from './article-marks.js';

/** Where an article leads on to: a comparison with another, or of its last two versions. */
export function ArticleWays({ article: { id, copyOf, versions, versionCount } }: { readonly article: ArticleOfPage }) {
  const [now, before] = versions.edges.map(({ node }) => node.id);
  return (
    <p className="small article-ways not-printed">
      <Link to={`/compare?${new URLSearchParams(copyOf === null ? { a: id } : { a: copyOf.id, b: id })}`}>{copyOf === null ? 'Compare with another article' : 'Compare with what it is a copy of'}</Link>
      {now !== undefined && before !== undefined && <Link to={`/compare?${new URLSearchParams({ article: id, from: before, to: now })}`}>What changed since the version before ({versionCount} versions)</Link>}
    </p>
  );
}
