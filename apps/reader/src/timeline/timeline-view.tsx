import type { TimelinePageQuery, TimelinePageQueryVariables } from '@onrecord/client';
import { type RefObject, useDeferredValue, useEffect, useRef } from 'react';
import { describeFailure } from '../ask/describe-failure.js';
import type { TimelineFilter } from './timeline-filter.js';
import { TimelineDownloads } from './timeline-downloads.js';
import { TimelineList } from './timeline-list.js';
import { TimelinePicture } from './timeline-picture.js';
import { useTimelinePages } from './use-timeline-pages.js';

const NO_MONTHS: NonNullable<TimelinePageQuery['quoteCounts']>['groups'] = [];

interface TimelineViewProps {
  readonly first: TimelinePageQuery;
  readonly variables: TimelinePageQueryVariables;
  readonly filter: TimelineFilter;
  /** Whether it comes in the place of another timeline, and not of another screen. */
  readonly isAnother: boolean;
}

/** The picture of a timeline, and beneath it the same as a list; both grow by pages. */
export function TimelineView({ first, variables, filter, isAnother }: TimelineViewProps) {
  const pages = useTimelinePages(first, variables, filter.order);
  const { items, meetingCount, quoteCount, hasMore, error } = pages;
  // The picture is drawn anew for each page that comes; scrolling does not wait for it.
  const drawn = useDeferredValue(items);
  const summary = useRef<HTMLParagraphElement>(null);
  // The form and the picture that asked for another timeline are gone; whoever listens goes on where it is told.
  useEffect(() => {
    if (isAnother && document.activeElement === document.body) summary.current?.focus({ preventScroll: true });
  }, [isAnother]);
  if (meetingCount + quoteCount === 0) return <NothingShown ref={summary} filter={filter} />;
  const total = meetingCount + quoteCount;
  return (
    <>
      <p ref={summary} tabIndex={-1} className="timeline-summary">
        {[variables.withMeetings && count(meetingCount, 'meeting'), variables.withQuotes && count(quoteCount, 'quote')].filter(Boolean).join(' and ')}
        {items.length < total && `, of which the first ${items.length.toLocaleString('en-GB')} are shown`}. {variables.withMeetings && 'Meetings stand at the days told. '}
        {variables.withQuotes && 'Quotes stand at the day on which they were published. '}
        {variables.withMeetings && (filter.from ?? filter.before) !== undefined && 'Meetings whose day nobody tells lie in no window of time.'}
      </p>
      <TimelinePicture items={drawn} filter={filter} isWhole={!hasMore} months={first.quoteCounts?.groups ?? NO_MONTHS} />
      <TimelineDownloads variables={variables} />
      <TimelineList pages={pages} />
      {error !== undefined && <p role="alert">The timeline does not go on: {describeFailure(error).advice}</p>}
    </>
  );
}

function NothingShown({ ref, filter: { from, before, people, kinds, statuses } }: { readonly ref: RefObject<HTMLParagraphElement | null>; readonly filter: TimelineFilter }) {
  const advice = [
    (from ?? before) !== undefined && 'widen the window of time',
    people.length > 1 && 'choose fewer people: meetings are those in which all of them take part',
    people.length === 1 && 'choose another person',
    statuses.length > 0 && 'allow more statuses',
    kinds.length > 0 && 'allow more kinds',
  ].filter((words) => words !== false);
  return (
    <p ref={ref} tabIndex={-1} className="timeline-nothing">
      Nothing stands here. {advice.length === 0 ? 'The record is empty.' : `To see more, ${advice.join(', or ')}.`}
    </p>
  );
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : `${noun}s`}`;
}
