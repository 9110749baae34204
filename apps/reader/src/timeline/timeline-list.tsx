import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from '../picture/use-printing.js';
import { monthOf } from './month-of.js';
import { TimelineRow } from './timeline-row.js';
import type { TimelinePages } from './use-timeline-pages.js';

/** About how high a row is, in CSS pixels, before it is measured. */
const ROW = 96;

/** So many rows before its end the list asks for more. */
const NEAR = 12;

/** The timeline as a list with a heading for each month. Of a long one only the rows in view are drawn, of a printed one all. */
export function TimelineList({ pages: { items, hasMore, isLoading, loadMore, meetingCount, quoteCount } }: { readonly pages: TimelinePages }) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const isPrinting = usePrinting();
  // What stands above may change its height: the picture grows with its lanes.
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [items]);
  const virtual = useWindowVirtualizer({ count: items.length, estimateSize: () => ROW, overscan: 8, scrollMargin: top, getItemKey: (index) => items[index]!.id });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && window.scrollY > 0 && last >= items.length - NEAR) loadMore();
  }, [hasMore, last, items.length, loadMore]);

  const row = (index: number) => ({ item: items[index]!, month: index === 0 || monthOf(items[index]!) !== monthOf(items[index - 1]!) ? monthOf(items[index]!) : undefined });
  return (
    <section aria-labelledby="timeline-list-heading">
      <h2 id="timeline-list-heading" className="label timeline-list-heading">
        The same as a list
      </h2>
      {isPrinting ? (
        <ol key="whole">
          {items.map((item, index) => (
            <li key={item.id}>
              <TimelineRow {...row(index)} />
            </li>
          ))}
        </ol>
      ) : (
        <ol key="in-view" ref={list} className="timeline-list" style={{ height: virtual.getTotalSize() }}>
          {rows.map(({ key, index, start }) => (
            <li key={key} ref={virtual.measureElement} data-index={index} aria-setsize={hasMore ? -1 : items.length} aria-posinset={index + 1} style={{ transform: `translateY(${start - top}px)` }}>
              <TimelineRow {...row(index)} />
            </li>
          ))}
        </ol>
      )}
      {hasMore && (
        <p className="timeline-more not-printed">
          <button type="button" className="button" onClick={loadMore} disabled={isLoading}>
            {isLoading ? 'Loading…' : 'Show more'}
          </button>{' '}
          <span className="small">
            {items.length.toLocaleString('en-GB')} of {(meetingCount + quoteCount).toLocaleString('en-GB')} shown
          </span>
        </p>
      )}
    </section>
  );
}
