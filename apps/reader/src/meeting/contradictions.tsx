import { Link } from 'react-router';
import type { MeetingOfPage } from './meeting-screen.js';
import { ASPECT_WORDS } from './relation-words.js';

/** Where reports contradict one another, each claim with the papers that make it. Nobody decides who is right. */
export function Contradictions({ contradictions }: Pick<MeetingOfPage, 'contradictions'>) {
  if (contradictions.length === 0) return null;
  return (
    <section aria-labelledby="contradictions-heading" className="contradictions">
      <h2 id="contradictions-heading" className="section-heading">
        Reports contradict one another
      </h2>
      {contradictions.map(({ aspect, claims }) => (
        <dl key={aspect} className="facts">
          <dt>{ASPECT_WORDS[aspect]}</dt>
          <dd>
            <ul>
              {claims.map(({ value, reports }) => (
                <li key={value}>
                  <strong>{value}</strong>{' '}
                  <span className="small">
                    {reports.edges.map(({ node: { article } }, index) =>
                      article === null ? null : (
                        <span key={article.id}>
                          {index > 0 && ', '}
                          <Link to={`/articles/${article.id}`}>{article.outlet?.name ?? article.headline ?? 'an article'}</Link>
                        </span>
                      ),
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      ))}
    </section>
  );
}
