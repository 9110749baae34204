import { Link } from 'react-router';
import { StatusBadge } from '../cards/status-badge.js';
import { wordTime } from '../words/time-words.js';
import type { MeetingOfPage } from './meeting-screen.js';

/** How a meeting went from step to step: a line, each step with the sentence that tells it and the article it stands in. */
export function History({ history }: Pick<MeetingOfPage, 'history'>) {
  return (
    <section aria-labelledby="history-heading">
      <h2 id="history-heading" className="section-heading">
        How it went
      </h2>
      <ol className="history">
        {history.map(({ status, reportedAt, sentence, article }) => (
          <li key={`${status} ${reportedAt}`} className={`history-step history-${status.toLowerCase()}`}>
            <p>
              <StatusBadge status={status} /> <span className="small">{wordTime(reportedAt)}</span>
            </p>
            {sentence !== null && <blockquote>{sentence}</blockquote>}
            {article !== null && (
              <p className="small">
                <Link to={`/articles/${article.id}`}>{article.headline ?? 'an article'}</Link>
                {article.outlet !== null && `, ${article.outlet.name}`}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
