import type { MeetingFilter, MetPerson, Page, PageRequest, QuoteFilter, QuotingOutlet, RecordReader, TimelineEntry, TimelineFilter, TimelineOrder } from '@onrecord/domain';
import { createPageLoader, type PageLoader } from './page-loader.js';

/** Which page of a person's timeline. */
export interface TimelinePageArgs {
  readonly filter: TimelineFilter;
  readonly order: TimelineOrder;
  readonly page: PageRequest;
}

/** Which page of a list that a filter leaves. */
export interface FilteredPageArgs<Filter> {
  readonly filter: Filter;
  readonly page: PageRequest;
}

/** Batched reads of what a person said, whom they met and who quotes them. */
export interface PersonListLoaders {
  readonly timelinePages: PageLoader<TimelinePageArgs, Page<TimelineEntry>>;
  readonly timelineCounts: PageLoader<TimelineFilter, number>;
  readonly metPages: PageLoader<FilteredPageArgs<MeetingFilter>, Page<MetPerson>>;
  readonly metCounts: PageLoader<MeetingFilter, number>;
  readonly quotingOutletPages: PageLoader<FilteredPageArgs<QuoteFilter>, Page<QuotingOutlet>>;
  readonly quotingOutletCounts: PageLoader<QuoteFilter, number>;
}

/** Makes them over what a viewer may see. */
export function createPersonListLoaders(reader: RecordReader): PersonListLoaders {
  return {
    timelinePages: createPageLoader((ids, { filter, order, page }: TimelinePageArgs) => reader.loadTimelinePages(ids, filter, order, page)),
    timelineCounts: createPageLoader((ids, filter: TimelineFilter) => reader.countTimelinesOf(ids, filter)),
    metPages: createPageLoader((ids, { filter, page }: FilteredPageArgs<MeetingFilter>) => reader.loadMetPages(ids, filter, page)),
    metCounts: createPageLoader((ids, filter: MeetingFilter) => reader.countMetOf(ids, filter)),
    quotingOutletPages: createPageLoader((ids, { filter, page }: FilteredPageArgs<QuoteFilter>) => reader.loadQuotingOutletPages(ids, filter, page)),
    quotingOutletCounts: createPageLoader((ids, filter: QuoteFilter) => reader.countQuotingOutletsOf(ids, filter)),
  };
}
