import { type Bin, binByTime, binStep, MONTH, wordStep } from './bin-by-time.js';
import { lengthOf, nextStep, type Step } from './calendar.js';
import { DAY, type Stretch, toDay, toMs } from './moment.js';
import { type PlacedBar, placeBars } from './place-bars.js';
import { toTimeScale } from './time-scale.js';
import { type PlacedTick, placeTicks, ticksOf } from './ticks.js';
import type { TimelineFilter } from './timeline-filter.js';
import type { MeetingItem, TimelineItem } from './timeline-item.js';
import { joinNames, MEETING_KIND_WORDS, STATUS_WORDS } from '../words/meeting-words.js';
import { QUOTE_KIND_WORDS } from '../words/quote-words.js';

/** A mark of the picture that can be looked at and opened. */
export interface Mark {
  readonly key: string;
  readonly row: 'meetings' | 'quotes';
  /** Pixels from the left: its ends, and its middle, by which arrow keys find it. */
  readonly from: number;
  readonly to: number;
  readonly href: string;
  /** All that it tells, in words. */
  readonly words: string;
}

/** A meeting as a bar in a lane. */
export interface MeetingMark extends Mark {
  readonly item: MeetingItem;
  readonly place: PlacedBar;
  readonly label: string;
}

/** Quotes, or very many meetings, of one step of time as a column. */
export interface ColumnMark extends Mark {
  /** How many of each kind, from the bottom up. */
  readonly parts: readonly { readonly kind: string; readonly count: number }[];
  readonly count: number;
}

/** Everything that is drawn, in pixels. */
export interface Picture {
  readonly ticks: readonly PlacedTick[];
  /** Where empty times are left out. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
  readonly bars: readonly MeetingMark[];
  readonly laneCount: number;
  /** Instead of bars, where there are too many for them. */
  readonly meetingColumns: readonly ColumnMark[];
  readonly quoteColumns: readonly ColumnMark[];
  /** How full each month is that is not all loaded. */
  readonly months: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly stepWords: string;
}

/** How many of something a month has by the server's count. */
export interface MonthCount {
  readonly month: string | null;
  readonly quoteCount: number;
}

/** So many meetings have a bar each; more are drawn as columns. */
const MOST_BARS = 300;
const LANES = 12;

/** Pixels of a month from which on its days are told apart, whether all are loaded or not. */
const WIDEST_MONTH = 90;
const LETTER = 6.4;
const LONGEST_LABEL = 40;
const KINDS = ['DIRECT', 'MIXED', 'INDIRECT'] as const;

/** Where everything stands in a picture of so many pixels; `undefined` where nothing has a time. */
export function layOutPicture(items: readonly TimelineItem[], filter: TimelineFilter, months: readonly MonthCount[], width: number): Picture | undefined {
  const domain = domainOf(items, filter, months);
  if (domain === undefined) return undefined;
  const { segments, length, toX } = toTimeScale(domain, [...items.flatMap(({ moment }) => moment.stretch ?? []), ...months.flatMap(stretchOfMonth)], width);
  const meetings = items.filter((item) => item.kind === 'meeting');
  const quotes = items.filter((item) => item.kind === 'quote');
  const fullness = (lengthOf(MONTH) / length) * width < WIDEST_MONTH ? months : [];
  const step = fullness.length > 0 ? MONTH : binStep({ start: 0, end: length }, width, 6);
  const bars = meetings.length > MOST_BARS ? [] : toBars(meetings, toX, width);
  return {
    ticks: placeTicks(ticksOf(segments, Math.max(2, Math.floor(width / 76))), toX, width),
    breaks: segments.slice(1).map(({ from }, index) => ({ from: segments[index]!.to, to: from })),
    bars,
    laneCount: Math.max(0, ...bars.map(({ place }) => place.lane + 1)),
    meetingColumns: meetings.length > MOST_BARS ? toColumns('meetings', binByTime(meetings, step, ({ meeting }) => meeting.status), step, filter, toX) : [],
    quoteColumns: toColumns('quotes', binByTime(quotes, step, ({ quote }) => quote.quoteKind), step, filter, toX),
    months: fullness.flatMap((month) => stretchOfMonth(month).map(({ start, end }) => ({ from: toX(start), to: toX(end), count: month.quoteCount }))),
    stepWords: step.every === 7 ? 'a week' : step.every === 1 ? `a ${step.unit}` : `${step.every} ${step.unit}s`,
  };
}

/** The window asked for; where an end is open, that of what there is, with a little air. */
export function domainOf(items: readonly TimelineItem[], { from, before }: Pick<TimelineFilter, 'from' | 'before'>, months: readonly MonthCount[]): Stretch | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { moment: { stretch } } of items) if (stretch !== undefined) [first, last] = [Math.min(first, stretch.start), Math.max(last, stretch.end)];
  for (const { start, end } of months.flatMap(stretchOfMonth)) [first, last] = [Math.min(first, start), Math.max(last, end)];
  const [least, most] = [from === undefined ? first : toMs(from)!, before === undefined ? last : toMs(before)!];
  if (!Number.isFinite(least) || !Number.isFinite(most)) return undefined;
  const air = Math.max((most - least) * 0.015, DAY);
  const [start, end] = [from === undefined ? least - air : least, before === undefined ? most + air : most];
  return end - start < 7 * DAY ? { start: start - 3 * DAY, end: Math.max(end, start + DAY) + 3 * DAY } : { start, end };
}

function toBars(meetings: readonly MeetingItem[], toX: (ms: number) => number, width: number): readonly MeetingMark[] {
  const timed = meetings.filter(({ moment }) => moment.stretch !== undefined).sort((a, b) => a.moment.stretch!.start - b.moment.stretch!.start);
  const marks = timed.map((item) => {
    const { meeting, moment, id } = item;
    const names = joinNames(meeting.participants.map(({ name }) => name));
    const from = toX(moment.stretch!.start);
    const label = `${STATUS_WORDS[meeting.status].sign} ${names.length > LONGEST_LABEL ? `${names.slice(0, LONGEST_LABEL - 1)}…` : names}`;
    const words = [moment.words, names, STATUS_WORDS[meeting.status].word, MEETING_KIND_WORDS[meeting.meetingKind], meeting.place?.name].filter((part) => part !== undefined).join(' · ');
    return { key: id, row: 'meetings' as const, from, to: Math.max(toX(moment.stretch!.end), from + 5), href: `/meetings/${id}`, words, item, label };
  });
  const places = placeBars(marks.map(({ key, from, to, label }) => ({ key, from, to, labelWidth: label.length * LETTER })), width, LANES);
  return marks.map((mark, index) => ({ ...mark, place: places[index]! }));
}

function toColumns(row: Mark['row'], bins: readonly Bin<TimelineItem>[], step: Step, filter: TimelineFilter, toX: (ms: number) => number): readonly ColumnMark[] {
  const order: readonly string[] = row === 'quotes' ? KINDS : Object.keys(STATUS_WORDS);
  return bins.map((bin) => {
    const { start, end, items, counts } = bin;
    const parts = order.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind)! }] : []));
    const noun = row === 'quotes' ? 'quote' : 'meeting';
    const words = `${wordStep(bin, step)} · ${items.length} ${items.length === 1 ? noun : `${noun}s`}: ${parts.map(({ kind, count }) => `${count} ${wordKind(kind)}`).join(', ')}`;
    return { key: `${row}-${start}`, row, from: toX(start), to: toX(end), href: items.length === 1 ? `/${row}/${items[0]!.id}` : narrowTo(filter, { start, end }), words, parts, count: items.length };
  });
}

function wordKind(kind: string): string {
  const words: Readonly<Record<string, string>> = { ...QUOTE_KIND_WORDS, ...Object.fromEntries(Object.entries(STATUS_WORDS).map(([status, { word }]) => [status, word])) };
  return (words[kind] ?? kind).toLowerCase();
}

/** The address of the same timeline in a window of its own. */
function narrowTo({ people, kinds, statuses, order }: TimelineFilter, { start, end }: Stretch): string {
  const address = new URLSearchParams({ from: toDay(start), before: toDay(end) });
  for (const person of people) address.append('people', person);
  for (const kind of kinds) address.append('kinds', kind);
  for (const status of statuses) address.append('statuses', status.toLowerCase());
  if (order === 'latest') address.append('order', order);
  return `/timeline?${address}`;
}

function stretchOfMonth({ month }: MonthCount): readonly Stretch[] {
  const start = month === null ? undefined : toMs(`${month}-01`);
  return start === undefined ? [] : [{ start, end: nextStep(start, MONTH) }];
}

/** The mark to which an arrow key leads: along time in its row, or to the nearest of the other row. */
export function nextMark(marks: readonly Mark[], from: string, move: 'left' | 'right' | 'up' | 'down' | 'first' | 'last'): string | undefined {
  const here = marks.find(({ key }) => key === from);
  if (here === undefined) return undefined;
  const [own, other] = [marks.filter(({ row }) => row === here.row), marks.filter(({ row }) => row !== here.row)];
  if (move === 'first' || move === 'last') return own.at(move === 'first' ? 0 : -1)?.key;
  if (move === 'left' || move === 'right') return own[own.indexOf(here) + (move === 'right' ? 1 : -1)]?.key;
  if ((move === 'up') === (here.row === 'meetings')) return undefined;
  const distance = (mark: Mark): number => Math.abs(mark.from + mark.to - here.from - here.to);
  return other.reduce<Mark | undefined>((nearest, mark) => (nearest === undefined || distance(mark) < distance(nearest) ? mark : nearest), undefined)?.key;
}
