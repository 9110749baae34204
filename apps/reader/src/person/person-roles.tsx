import { Link } from 'react-router';
import { wordRole } from '../cards/person-card.js';
import { wordTime } from '../words/time-words.js';
import type { PersonOfPage } from './person-screen.js';

/** Roles over time, by the articles' own words: each with the first article that told it. */
export function PersonRoles({ roles }: Pick<PersonOfPage, 'roles'>) {
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="roles-heading">
      <h2 id="roles-heading" className="section-heading">
        As articles call them
      </h2>
      <ol className="rail-list">
        {roles.map((role) => {
          const first = role.articles.edges[0]?.node;
          return (
            <li key={`${role.words} ${role.of ?? ''} ${role.tense}`}>
              {wordRole(role)}
              {first !== undefined && (
                <span className="small">
                  {first.published !== null && `first ${wordTime(first.published.value)} in `}
                  <Link to={`/articles/${first.id}`}>{first.outlet?.name ?? first.headline ?? 'an article'}</Link>
                  {role.articles.totalCount > 1 && `, ${role.articles.totalCount} articles`}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
