import './lists.css';
import type { MeetingSummaryFragment } from '@onrecord/client';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { StatusBadge } from '../cards/status-badge.js';
import { joinNames, MEETING_KIND_WORDS } from '../words/meeting-words.js';
import { wordToldTime } from '../words/time-words.js';

interface MeetingLinesProps {
  readonly meetings: readonly MeetingSummaryFragment[];
  /** Something to say of each beside its facts. */
  readonly remarkOf?: (meeting: MeetingSummaryFragment) => ReactNode;
}

/** A list of meetings: who, what sort, where, when, and what became of it. */
export function MeetingLines({ meetings, remarkOf }: MeetingLinesProps) {
  return (
    <ul className="meeting-lines">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <Link to={`/meetings/${meeting.id}`}>{joinNames(meeting.participants.map(({ name }) => name))}</Link>
          <p className="small">
            <StatusBadge status={meeting.status} /> · {MEETING_KIND_WORDS[meeting.meetingKind]}
            {meeting.place !== null && `, ${meeting.place.name}`}
            {meeting.time !== null && `, ${wordToldTime(meeting.time)}`}
            {remarkOf?.(meeting)}
          </p>
        </li>
      ))}
    </ul>
  );
}
