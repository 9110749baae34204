import { wordRole } from '../cards/person-card.js';
import { RecordLink } from '../cards/record-link.js';
import { StatusBadge } from '../cards/status-badge.js';
import { joinNames, MEETING_KIND_WORDS } from '../words/meeting-words.js';
import { wordToldTime } from '../words/time-words.js';
import type { ArticleOfPage } from './article-marks.js';

/** The people and meetings of an article. */
export function StoryRail({ article: { people, meetings } }: { readonly article: ArticleOfPage }) {
  return (
    <>
      {meetings.edges.length > 0 && (
        <section aria-labelledby="meetings-heading">
          <h2 id="meetings-heading" className="rail-heading">
            Meetings
          </h2>
          <ul className="rail-list">
            {meetings.edges.map(({ node: { id, meetingKind, status, participants, place, time } }) => (
              <li key={id}>
                <RecordLink noun="meetings" id={id}>
                  {joinNames(participants.map(({ name }) => name))}
                </RecordLink>
                <span className="small">
                  <StatusBadge status={status} /> · {MEETING_KIND_WORDS[meetingKind]}
                  {place !== null && `, ${place.name}`}
                  {time !== null && `, ${wordToldTime(time)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.edges.length > 0 && (
        <section aria-labelledby="people-heading">
          <h2 id="people-heading" className="rail-heading">
            People
          </h2>
          <ul className="rail-list">
            {people.edges.map(({ node: { id, name, roles } }) => (
              <li key={id}>
                <RecordLink noun="people" id={id}>
                  {name}
                </RecordLink>
                {roles.length > 0 && <span className="small">{wordRole(roles[0]!)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
