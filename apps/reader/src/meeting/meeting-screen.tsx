import './meeting.css';
import { MeetingPageDocument, type MeetingPageQuery } from '@onrecord/client';
import { Link, useParams } from 'react-router';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { StatusBadge } from '../cards/status-badge.js';
import { MeetingLines } from '../lists/meeting-lines.js';
import { Missing } from '../shell/missing.js';
import { useTitle } from '../shell/use-title.js';
import { joinNames, MEETING_KIND_WORDS } from '../words/meeting-words.js';
import { wordToldTime } from '../words/time-words.js';
import { Contradictions } from './contradictions.js';
import { History } from './history.js';
import { RELATION_WORDS } from './relation-words.js';
import { Reports } from './reports.js';

/** A meeting as its page asks for it. */
export type MeetingOfPage = NonNullable<MeetingPageQuery['meeting']>;

/** The screen of a meeting: who, where, when, what became of it step by step, and each account of it. */
export function MeetingScreen() {
  const { id = '' } = useParams();
  return (
    <ScreenAnswer document={MeetingPageDocument} variables={{ id }}>
      {({ meeting }) => (meeting === null ? <Missing what="meeting" /> : <MeetingView meeting={meeting} />)}
    </ScreenAnswer>
  );
}

function MeetingView({ meeting }: { readonly meeting: MeetingOfPage }) {
  const { id, participants, meetingKind, status, place, time, timePassed, response, contradictions, related } = meeting;
  const names = joinNames(participants.map(({ name }) => name));
  useTitle(`${MEETING_KIND_WORDS[meetingKind]}: ${names}`);
  return (
    <div className="screen">
      <header className="meeting-head">
        <p className="label">{MEETING_KIND_WORDS[meetingKind]}</p>
        <h1>
          {participants.map(({ name, person }, index) => (
            <span key={name}>
              {index > 0 && (index === participants.length - 1 ? ' and ' : ', ')}
              {person === null ? name : <Link to={`/people/${person.id}`}>{name}</Link>}
            </span>
          ))}
        </h1>
        <p className="meeting-facts">
          <StatusBadge status={status} />
          {place !== null && ` · ${place.name}`}
          {time !== null && ` · ${wordToldTime(time)}`}
          {time !== null && <span className="small"> (“{time.words}”)</span>}
          {response !== null && ` · ${response === 'ACCEPTED' ? 'accepted by the other side' : 'turned down by the other side'}`}
        </p>
        {timePassed && (status === 'PLANNED' || status === 'PROPOSED') && <p className="notice">Its time has passed, and no article says that it took place.</p>}
        {time !== null && time.earliest !== null && (
          <p className="actions not-printed">
            <a className="button as-link" href={`/meetings/${id}.ics`}>
              Add to calendar
            </a>
          </p>
        )}
      </header>
      <div className="two-columns">
        <div>
          <History history={meeting.history} />
          <Reports meetingId={id} reports={meeting.reports} />
        </div>
        <div>
          <Contradictions contradictions={contradictions} />
          {related.edges.length > 0 && (
            <section aria-labelledby="related-heading">
              <h2 id="related-heading" className="section-heading">
                Other meetings of these people
              </h2>
              <MeetingLines meetings={related.edges.map(({ node }) => node)} remarkOf={({ id: other }) => ` · ${RELATION_WORDS[related.edges.find(({ node }) => node.id === other)!.reason]}`} />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}
