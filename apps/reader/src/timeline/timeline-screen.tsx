import './timeline.css';
import { TimelinePageDocument } from '@onrecord/client';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { useTitle } from '../shell/use-title.js';
import { readTimelineFilter, toTimelineVariables } from './timeline-filter.js';
import { TimelineFilters } from './timeline-filters.js';
import { TimelineView } from './timeline-view.js';

/** The screen of meetings and quotes along time; what it shows stands in the address. */
export function TimelineScreen() {
  useTitle('Timeline');
  const [address] = useSearchParams();
  const asked = address.toString();
  const [begun] = useState(asked);
  const filter = useMemo(() => readTimelineFilter(new URLSearchParams(asked)), [asked]);
  const variables = useMemo(() => toTimelineVariables(filter), [filter]);
  return (
    <ScreenAnswer document={TimelinePageDocument} variables={variables}>
      {(record, isStale) => (
        <div className="screen timeline" aria-busy={isStale}>
          <h1>Timeline</h1>
          <TimelineFilters filter={filter} record={record} />
          {isStale ? <p role="status">Asking…</p> : <TimelineView key={asked} first={record} variables={variables} filter={filter} isAnother={asked !== begun} />}
        </div>
      )}
    </ScreenAnswer>
  );
}
