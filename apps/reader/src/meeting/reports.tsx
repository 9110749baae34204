import { MeetingPageDocument } from '@onrecord/client';
import { Link } from 'react-router';
import { Confidence } from '../cards/confidence.js';
import { StatusBadge } from '../cards/status-badge.js';
import { Downloads } from '../export/downloads.js';
import { reportRows } from '../export/report-rows.js';
import { More } from '../lists/more.js';
import { nameSpeaker } from '../words/quote-words.js';
import { wordTime } from '../words/time-words.js';
import type { MeetingOfPage } from './meeting-screen.js';

interface ReportsProps {
  readonly meetingId: string;
  readonly reports: MeetingOfPage['reports'];
}

/** The accounts of a meeting side by side: what each article tells, and whether it or somebody quoted claims it. */
export function Reports({ meetingId, reports }: ReportsProps) {
  return (
    <section aria-labelledby="reports-heading">
      <h2 id="reports-heading" className="section-heading">
        {reports.totalCount} {reports.totalCount === 1 ? 'report' : 'reports'} of it
      </h2>
      <Downloads name="reports of a meeting" rows={async () => reportRows(meetingId)} />
      <ReportCards meetingId={meetingId} reports={reports} />
    </section>
  );
}

function ReportCards({ meetingId, reports: { edges, pageInfo } }: ReportsProps) {
  return (
    <>
      <ul className="report-cards">
        {edges.map(({ node }) => (
          <li key={node.id} className="report-card">
            <p className="label">
              {node.article?.outlet?.name ?? 'Outlet not told'}
              {node.reportedAt !== null && ` · ${wordTime(node.reportedAt)}`}
            </p>
            <blockquote>{node.evidence.sentence.text}</blockquote>
            <p className="small">
              <StatusBadge status={node.status} />
              {node.place !== null && ` · ${node.place.name}`}
              {node.times.length > 0 && ` · “${[...new Set(node.times.map(({ words }) => words))].join('”, “')}”`}
            </p>
            {node.claimedIn !== null && (
              <p className="small">
                Claimed by {nameSpeaker(node.claimedIn)}, in{' '}
                <Link to={`/quotes/${node.claimedIn.id}`} aria-label={`These words: ${node.evidence.sentence.text}`}>
                  these words
                </Link>
              </p>
            )}
            <p className="small">
              <Confidence value={node.confidence} />
              {node.article !== null && (
                <>
                  {' · '}
                  <Link to={`/articles/${node.article.id}`}>{node.article.headline ?? 'the article'}</Link>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <More pageInfo={pageInfo} document={MeetingPageDocument} variables={(reportsAfter) => ({ id: meetingId, reportsAfter })}>
        {({ meeting }) => meeting !== null && <ReportCards meetingId={meetingId} reports={meeting.reports} />}
      </More>
    </>
  );
}
