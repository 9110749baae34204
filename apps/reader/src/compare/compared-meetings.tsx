import { Link } from 'react-router';
import { StatusBadge } from '../cards/status-badge.js';
import { ASPECT_WORDS } from '../meeting/relation-words.js';
import { joinNames } from '../words/meeting-words.js';
import type { ComparisonOfPage } from './compare-screen.js';

type Reports = ComparisonOfPage['meetings']['edges'][number]['node']['reportsInA'];

/** The meetings that both articles tell of: as one has them, as the other has them, and whether the status differs. */
export function ComparedMeetings({ meetings: { totalCount, edges } }: Pick<ComparisonOfPage, 'meetings'>) {
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby="meetings-heading">
      <h2 id="meetings-heading" className="section-heading">
        {totalCount} {totalCount === 1 ? 'meeting' : 'meetings'} in both
      </h2>
      <ul>
        {edges.map(({ node: { meeting, statusDiffers, contradictions, reportsInA, reportsInB } }) => (
          <li key={meeting?.id ?? reportsInA[0]?.id} className="compared">
            <p>
              {meeting !== null && <Link to={`/meetings/${meeting.id}`}>{joinNames(meeting.participants.map(({ name }) => name))}</Link>}
              {statusDiffers && <strong> · the status differs</strong>}
              {contradictions.map(({ aspect, claims }) => (
                <span key={aspect} className="small">
                  {' '}
                  · {ASPECT_WORDS[aspect]}: {claims.map(({ value }) => value).join(' against ')}
                </span>
              ))}
            </p>
            <div className="sides">
              <Accounts reports={reportsInA} />
              <Accounts reports={reportsInB} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Accounts({ reports }: { readonly reports: Reports }) {
  return (
    <div>
      {reports.map(({ id, status, evidence }) => (
        <div key={id}>
          <StatusBadge status={status} />
          <blockquote className="quote-line-words">{evidence.sentence.text}</blockquote>
        </div>
      ))}
    </div>
  );
}
