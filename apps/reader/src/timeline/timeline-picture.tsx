import { Children, memo, type ReactNode, useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import { useTravel } from '../picture/use-travel.js';
import { useWidth } from '../picture/use-width.js';
import { type ColumnMark, layOutPicture, type MeetingMark, type MonthCount, nextMark, type Picture } from './lay-out-picture.js';
import type { TimelineFilter } from './timeline-filter.js';
import type { TimelineItem } from './timeline-item.js';

const LANE = 21;
const BAR = 9;
const HEAD = 20;
const STRIP = 64;
const AXIS = 24;

interface TimelinePictureProps {
  readonly items: readonly TimelineItem[];
  readonly filter: TimelineFilter;
  readonly isWhole: boolean;
  readonly months: readonly MonthCount[];
}

const NO_MONTHS: readonly MonthCount[] = [];

/** Meetings as bars as long as what is known of their time, quotes as columns beneath. The list under the picture tells the same. */
export const TimelinePicture = memo(function TimelinePicture({ items, filter, isWhole, months }: TimelinePictureProps) {
  const [place, width] = useWidth<HTMLElement>();
  const unloaded = isWhole ? NO_MONTHS : months;
  const picture = useMemo(() => (width === undefined ? undefined : layOutPicture(items, filter, unloaded, width)), [items, filter, unloaded, width]);
  const marks = useMemo(() => (picture === undefined ? [] : [...picture.bars, ...picture.meetingColumns, ...picture.quoteColumns]), [picture]);
  const { looked, listeners } = useTravel(useCallback((from, move) => nextMark(marks, from, move), [marks]));
  const words = marks.find(({ key }) => key === looked)?.words;
  return (
    <figure ref={place} className="timeline-figure" aria-labelledby="timeline-caption">
      {picture !== undefined && width !== undefined && (
        <svg {...listeners} className="timeline-picture" viewBox={`0 0 ${width} ${heightOf(picture)}`} role="group" aria-labelledby="timeline-caption">
          <Drawing picture={picture} width={width} />
        </svg>
      )}
      <p className="timeline-looked not-printed" aria-hidden="true">
        {words ?? <span className="small">Point at a mark, or press Tab and the arrow keys; Enter opens it.</span>}
      </p>
      <figcaption id="timeline-caption" className="small">
        {picture !== undefined && picture.meetingColumns.length > 0 ? 'Meetings as columns by status.' : 'Meetings as bars as long as their time is known. Solid: the days are told. Pale: some time within. Hollow: no day is told, it stands at its first report.'} Quotes as columns: from below direct, mixed and indirect ones.{picture !== undefined && picture.months.length > 0 && ' Grey columns: how many quotes there are, shown or not.'} {picture !== undefined && picture.breaks.length > 0 && 'A band stands for a long time without anything. '}The list below tells the same.
      </figcaption>
    </figure>
  );
});

function heightOf(picture: Picture): number {
  return topOfQuotes(picture) + (hasQuotes(picture) ? HEAD + STRIP : 0) + AXIS;
}

function hasQuotes({ quoteColumns, months }: Picture): boolean {
  return quoteColumns.length + months.length > 0;
}

function topOfQuotes({ bars, meetingColumns, laneCount }: Picture): number {
  if (bars.length > 0) return HEAD + laneCount * LANE + 10;
  return meetingColumns.length > 0 ? HEAD + STRIP + 10 : 0;
}

/** All that is drawn. It stays as it is while marks are looked at. */
const Drawing = memo(function Drawing({ picture, width }: { readonly picture: Picture; readonly width: number }) {
  const { ticks, bars, meetingColumns, quoteColumns, months, stepWords } = picture;
  const [height, quotesTop] = [heightOf(picture), topOfQuotes(picture)];
  const most = Math.max(1, ...quoteColumns.map(({ count }) => count), ...months.map(({ count }) => count));
  const mostMeetings = Math.max(1, ...meetingColumns.map(({ count }) => count));
  const firstMark = bars[0]?.key ?? meetingColumns[0]?.key ?? quoteColumns[0]?.key;
  return (
    <>
      {ticks.map(({ at, x, textX, words }) => (
        <g key={at} className="tick" aria-hidden="true">
          <line x1={x} x2={x} y1={0} y2={height - AXIS} />
          <text x={textX} y={height - 8}>
            {words}
          </text>
        </g>
      ))}
      {picture.breaks.map(({ from, to }) => (
        <rect key={from} className="break" x={from + 6} width={to - from - 12} y={0} height={height - AXIS} />
      ))}
      <line className="axis" x1={0} x2={width} y1={height - AXIS} y2={height - AXIS} />
      {quotesTop > 0 && (
        <text className="row-name" x={0} y={12} aria-hidden="true">
          {meetingColumns.length > 0 ? `Meetings, at most ${mostMeetings} in ${stepWords}` : 'Meetings'}
        </text>
      )}
      <Row name="Meetings">
        {bars.map((mark) => (
          <MeetingBar key={mark.key} mark={mark} isFirst={mark.key === firstMark} />
        ))}
        {meetingColumns.map((mark) => (
          <Column key={mark.key} mark={mark} bottom={HEAD + STRIP} most={mostMeetings} isFirst={mark.key === firstMark} />
        ))}
      </Row>
      {hasQuotes(picture) && (
        <text className="row-name" x={0} y={quotesTop + 12} aria-hidden="true">
          Quotes, at most {most} in {stepWords}
        </text>
      )}
      {months.map(({ from, to, count }) => (
        <rect key={from} className="month" x={from} width={Math.max(to - from - 1, 1)} y={height - AXIS - (count / most) * STRIP} height={(count / most) * STRIP} />
      ))}
      <Row name="Quotes">
        {quoteColumns.map((mark) => (
          <Column key={mark.key} mark={mark} bottom={height - AXIS} most={most} isFirst={mark.key === firstMark} />
        ))}
      </Row>
    </>
  );
});

/** A row of marks, told as a list; nothing where there are none. */
function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return Children.count(children) === 0 ? null : (
    <g role="list" aria-label={name}>
      {children}
    </g>
  );
}

const MeetingBar = memo(function MeetingBar({ mark, isFirst }: { readonly mark: MeetingMark; readonly isFirst: boolean }) {
  const { key, from, to, href, words, item, place, label } = mark;
  const { isLoose, basis } = item.moment;
  const top = HEAD + place.lane * LANE;
  const known = basis === 'reported' ? 'hollow' : isLoose ? 'loose' : 'exact';
  return (
    <g role="listitem">
      <Link to={href} data-mark={key} tabIndex={isFirst ? 0 : -1} aria-label={words} className={`bar bar-${known} status-${item.meeting.status.toLowerCase()}`}>
        <rect className="reach" x={from - 2} y={top} width={to - from + 4} height={LANE} />
        <rect className="shape" x={from} y={top + 6} width={to - from} height={BAR} rx={1.5} />
        {place.label !== 'none' && (
          <text x={place.label === 'behind' ? to + 5 : from - 5} y={top + 15} textAnchor={place.label === 'behind' ? 'start' : 'end'}>
            <tspan className="sign">{label.charAt(0)}</tspan>
            {label.slice(1)}
          </text>
        )}
      </Link>
    </g>
  );
});

const Column = memo(function Column({ mark, bottom, most, isFirst }: { readonly mark: ColumnMark; readonly bottom: number; readonly most: number; readonly isFirst: boolean }) {
  const { key, from, to, href, words, parts } = mark;
  const width = Math.max(to - from - 1, 2);
  let told = 0;
  return (
    <g role="listitem">
      <Link to={href} data-mark={key} tabIndex={isFirst ? 0 : -1} aria-label={words} className="column">
        <rect className="reach" x={from} y={bottom - STRIP} width={width} height={STRIP} />
        {parts.map(({ kind, count }) => {
          told += count;
          return <rect key={kind} className={`part part-${kind.toLowerCase()}`} x={from} width={width} y={bottom - (told / most) * STRIP} height={Math.max((count / most) * STRIP, 1)} />;
        })}
      </Link>
    </g>
  );
});
