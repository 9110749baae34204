import { TimelinePageDocument, type TimelinePageQuery, type TimelinePageQueryVariables } from '@onrecord/client';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { type Direction, mergeByTime, type Strand, strandsToExtend } from './merge-by-time.js';
import { type MeetingItem, type QuoteItem, type TimelineItem, toMeetingItem, toQuoteItem } from './timeline-item.js';

interface Loaded<Item> extends Strand<Item> {
  readonly cursor: string | null;
  readonly totalCount: number;
}

/** The timeline as far as it is loaded. */
export interface TimelinePages {
  /** All that can be told in order. */
  readonly items: readonly TimelineItem[];
  readonly meetingCount: number;
  readonly quoteCount: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: CombinedError | undefined;
  readonly loadMore: () => void;
}

/** Begins with the first answer of a screen, and goes on by the cursors of its two lists, whichever ends first. */
export function useTimelinePages(first: TimelinePageQuery, variables: TimelinePageQueryVariables, direction: Direction): TimelinePages {
  const client = useClient();
  const [meetings, setMeetings] = useState(() => extend(NOTHING, first.meetings, toMeetingItem));
  const [quotes, setQuotes] = useState(() => extend(NOTHING, first.quotes, toQuoteItem));
  const [isLoading, setLoading] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const isAsked = useRef(false);
  const hasMore = meetings.hasMore || quotes.hasMore;
  const items = useMemo(() => mergeByTime<TimelineItem>(meetings, quotes, direction), [meetings, quotes, direction]);

  const loadMore = useCallback(() => {
    const [withMeetings, withQuotes] = strandsToExtend<MeetingItem | QuoteItem>(meetings, quotes, direction);
    if (isAsked.current || (!withMeetings && !withQuotes)) return;
    isAsked.current = true;
    setLoading(true);
    void client
      .query(TimelinePageDocument, { ...variables, withMeetings, withQuotes, meetingsAfter: meetings.cursor, quotesAfter: quotes.cursor, withCounts: false })
      .toPromise()
      .then(({ data, error: failure }) => {
        if (data?.meetings) setMeetings((before) => extend(before, data.meetings, toMeetingItem));
        if (data?.quotes) setQuotes((before) => extend(before, data.quotes, toQuoteItem));
        setError(failure);
        setLoading(false);
        isAsked.current = false;
      });
  }, [client, variables, direction, meetings, quotes]);

  return { items, meetingCount: meetings.totalCount, quoteCount: quotes.totalCount, hasMore, isLoading, error, loadMore };
}

const NOTHING: Loaded<never> = { items: [], hasMore: false, cursor: null, totalCount: 0 };

interface Page<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function extend<Item, Node>(before: Loaded<Item>, page: Page<Node> | undefined, toItem: (node: Node) => Item): Loaded<Item> {
  if (page === undefined) return before;
  return { items: [...before.items, ...page.edges.map(({ node }) => toItem(node))], hasMore: page.pageInfo.hasNextPage, cursor: page.pageInfo.endCursor, totalCount: page.totalCount };
}
