import type { MeetingSummaryFragment } from '@onrecord/client';
import { joinNames, MEETING_KIND_WORDS } from '../words/meeting-words.js';
import { wordToldTime } from '../words/time-words.js';
import { RecordLink } from './record-link.js';
import { StatusBadge } from './status-badge.js';

/** Who meets, when and where, and what became of it. */
export function MeetingCard({ meeting, sentence }: { readonly meeting: MeetingSummaryFragment; readonly sentence?: string }) {
  const { id, meetingKind, status, participants, place, time } = meeting;
  return (
    <>
      <h2>
        <RecordLink noun="meetings" id={id}>
          {joinNames(participants.map(({ name }) => name))}
        </RecordLink>
      </h2>
      <p>
        <StatusBadge status={status} /> {MEETING_KIND_WORDS[meetingKind]}
        {place !== null && `, ${place.name}`}
        {time !== null && `, ${wordToldTime(time)}`}
      </p>
      {sentence !== undefined && <blockquote>{sentence}</blockquote>}
    </>
  );
}
