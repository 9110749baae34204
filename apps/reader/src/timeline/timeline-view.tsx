import type { TimelinePageQuery, TimelinePageQueryVariables } from '@onrecord/client';
import { useDeferredValue } from 'react';
import { describeFailure } from '../ask/describe-failure.js';
import type { TimelineFilter } from './timeline-filter.js';
import { TimelineList } from './timeline-list.js';
import { TimelinePicture } from './timeline-picture.js';
import { useTimelinePages } from './use-timeline-pages.js';

const NO_MONTHS: NonNullable<TimelinePageQuery['quoteCounts']>['groups'] = [];

interface TimelineViewProps {
  readonly first: TimelinePageQuery;
  readonly variables: TimelinePageQueryVariables;
  readonly filter: TimelineFilter;
}

/** The picture of a timeline, and beneath it the same as a list; both grow by pages. */
export function TimelineView({ first, variables, filter }: TimelineViewProps) {
  const pages = useTimelinePages(first, variables, filter.order);
  const { items, meetingCount, quoteCount, hasMore, error } = pages;
  if (meetingCount + quoteCount === 0) return <NothingShown filter={filter} />;
  // The picture is drawn anew for each page that comes; scrolling does not wait for it.
  const drawn = useDeferredValue(items);
  const total = meetingCount + quoteCount;
  return (
    <>
      <p className="timeline-summary">
        {count(meetingCount, 'meeting')} and {count(quoteCount, 'quote')}
        {items.length < total && `, of which the first ${items.length.toLocaleString('en-GB')} are shown`}. Meetings stand at the days told, quotes at the day on which they were published.
        {(filter.from ?? filter.before) !== undefined && ' Meetings whose day nobody tells lie in no window of time.'}
      </p>
      <TimelinePicture items={drawn} filter={filter} isWhole={!hasMore} months={first.quoteCounts?.groups ?? NO_MONTHS} />
      <TimelineList pages={pages} />
      {error !== undefined && <p role="alert">The timeline does not go on: {describeFailure(error).advice}</p>}
    </>
  );
}

function NothingShown({ filter: { from, before, people, kinds, statuses } }: { readonly filter: TimelineFilter }) {
  const advice = [
    (from ?? before) !== undefined && 'widen the window of time',
    people.length > 1 && 'choose fewer people: meetings are those in which all of them take part',
    people.length === 1 && 'choose another person',
    statuses.length > 0 && 'allow more statuses',
    kinds.length > 0 && 'allow more kinds',
  ].filter((words) => words !== false);
  return (
    <p className="timeline-nothing" role="status">
      Nothing stands here. {advice.length === 0 ? 'The record is empty.' : `To see more, ${advice.join(', or ')}.`}
    </p>
  );
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : `${noun}s`}`;
}
