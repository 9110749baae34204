import { memo } from 'react';
import { Link } from 'react-router';
import { KindBadge } from '../cards/kind-badge.js';
import { SpeakerName } from '../cards/speaker-name.js';
import { StatusBadge } from '../cards/status-badge.js';
import { joinNames, MEETING_KIND_WORDS } from '../words/meeting-words.js';
import type { MeetingItem, QuoteItem, TimelineItem } from './timeline-item.js';

interface TimelineRowProps {
  readonly item: TimelineItem;
  /** The heading before it, where a month begins. */
  readonly month: string | undefined;
}

/** A meeting or a quote of the list, with its time in words. */
export const TimelineRow = memo(function TimelineRow({ item, month }: TimelineRowProps) {
  return (
    <>
      {month !== undefined && <h3 className="timeline-month">{month}</h3>}
      <div className={`timeline-row timeline-row-${item.kind}`}>
        <p className="timeline-when">{item.moment.words}</p>
        {item.kind === 'meeting' ? <MeetingWords item={item} /> : <QuoteWords item={item} />}
      </div>
    </>
  );
});

function MeetingWords({ item: { meeting } }: { readonly item: MeetingItem }) {
  const { id, participants, status, meetingKind, place } = meeting;
  return (
    <div>
      <p className="timeline-parties">
        <Link to={`/meetings/${id}`}>{joinNames(participants.map(({ name }) => name))}</Link>
      </p>
      <p className="small">
        <StatusBadge status={status} /> · {MEETING_KIND_WORDS[meetingKind]}
        {place !== null && `, ${place.name}`}
      </p>
    </div>
  );
}

function QuoteWords({ item: { quote } }: { readonly item: QuoteItem }) {
  const { id, asReported, quoteKind, article } = quote;
  return (
    <div>
      <blockquote className="timeline-words">
        <Link to={`/quotes/${id}`}>{asReported}</Link>
      </blockquote>
      <p className="small">
        <SpeakerName quote={quote} /> · <KindBadge kind={quoteKind} />
        {article?.outlet ? ` · ${article.outlet.name}` : null}
      </p>
    </div>
  );
}
