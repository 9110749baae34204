import type { TimelinePageQueryVariables } from '@onrecord/client';
import { Downloads } from '../export/downloads.js';
import { meetingRows } from '../export/meeting-rows.js';
import { quoteRows } from '../export/quote-rows.js';

/** All meetings and all quotes of a timeline as files, those that are not loaded yet too. */
export function TimelineDownloads({ variables: { meetings, quotes, withMeetings, withQuotes } }: { readonly variables: TimelinePageQueryVariables }) {
  return (
    <div className="timeline-downloads">
      {withMeetings !== false && <Downloads name="meetings of a timeline" sort="meetings" rows={async () => meetingRows(meetings ?? {})} />}
      {withQuotes !== false && <Downloads name="quotes of a timeline" sort="quotes" rows={async () => quoteRows(quotes ?? {})} />}
    </div>
  );
}
