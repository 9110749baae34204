import './front.css';
import { FrontPageDocument, type FrontPageQuery } from '@onrecord/client';
import { Link } from 'react-router';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { wordRole } from '../cards/person-card.js';
import { StatusBadge } from '../cards/status-badge.js';
import { useTitle } from '../shell/use-title.js';
import { joinNames, MEETING_KIND_WORDS } from '../words/meeting-words.js';
import { wordToldTime } from '../words/time-words.js';
import { LatestArticles } from './latest-articles.js';

/** The front page: the latest articles and meetings, and who is quoted most. */
export function FrontScreen() {
  useTitle(undefined);
  return (
    <ScreenAnswer document={FrontPageDocument} variables={{}}>
      {(record) => (
        <div className="screen front">
          <h1 className="only-spoken">The record</h1>
          <LatestArticles articles={record.articles} />
          <div className="front-side">
            <LatestMeetings meetings={record.meetings} />
            <MostQuoted counts={record.quoteCounts} />
          </div>
        </div>
      )}
    </ScreenAnswer>
  );
}

function LatestMeetings({ meetings }: Pick<FrontPageQuery, 'meetings'>) {
  return (
    <section aria-labelledby="front-meetings-heading">
      <h2 id="front-meetings-heading" className="label">
        {meetings.totalCount} meetings, the latest reported first
      </h2>
      <ul className="front-list">
        {meetings.edges.map(({ node: { id, participants, status, meetingKind, place, time } }) => (
          <li key={id}>
            <Link to={`/meetings/${id}`}>{joinNames(participants.map(({ name }) => name))}</Link>
            <span className="small">
              <StatusBadge status={status} /> · {MEETING_KIND_WORDS[meetingKind]}
              {place !== null && `, ${place.name}`}
              {time !== null && `, ${wordToldTime(time)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MostQuoted({ counts }: { readonly counts: FrontPageQuery['quoteCounts'] }) {
  return (
    <section aria-labelledby="quoted-heading">
      <h2 id="quoted-heading" className="label">
        Quoted most
      </h2>
      <ul className="front-list">
        {counts.groups.map(({ speaker, statementCount }) =>
          speaker === null ? null : (
            <li key={speaker.id} className="front-person">
              <Link to={`/people/${speaker.id}`}>{speaker.name}</Link>
              <span className="front-count">{statementCount}</span>
              {speaker.roles[0] !== undefined && <span className="small">{wordRole(speaker.roles[0])}</span>}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
