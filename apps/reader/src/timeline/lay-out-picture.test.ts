import type { MeetingOfTimeline, QuoteOfTimeline } from './timeline-item.js';
import { toMeetingItem, toQuoteItem } from './timeline-item.js';
import { layOutPicture, nextMark } from './lay-out-picture.js';
import { readTimelineFilter } from './timeline-filter.js';

const ALL = readTimelineFilter(new URLSearchParams());

function meeting(id: string, day: string): ReturnType<typeof toMeetingItem> {
  const time = { words: 'Tuesday', value: day, earliest: day, latest: day, precision: 'DAY' } as const;
  return toMeetingItem({ id, meetingKind: 'TALKS', status: 'HELD', participants: [{ name: 'Ada Quill', kind: 'PERSON', person: null }], place: null, time, history: [] } as MeetingOfTimeline);
}

function quote(id: string, day: string): ReturnType<typeof toQuoteItem> {
  return toQuoteItem({ id, quoteKind: 'DIRECT', article: { published: { value: day } } } as QuoteOfTimeline);
}

const ITEMS = [meeting('m1', '2031-06-02'), quote('q1', '2031-06-03'), quote('q2', '2031-06-03'), meeting('m2', '2031-06-20'), quote('q3', '2031-06-21')];

test('a meeting is a bar that opens it, quotes of a day are a column that opens them', () => {
  const { bars, quoteColumns, meetingColumns, stepWords } = layOutPicture(ITEMS, ALL, [], 900)!;
  expect(bars.map(({ href, words }) => [href, words])).toEqual([['/meetings/m1', '2 June 2031 · Ada Quill · Held · Talks'], ['/meetings/m2', '20 June 2031 · Ada Quill · Held · Talks']]);
  expect(quoteColumns.map(({ href, words }) => [href, words])).toEqual([['/timeline?from=2031-06-03&before=2031-06-04', '3 June 2031 · 2 quotes: 2 direct'], ['/quotes/q3', '21 June 2031 · 1 quote: 1 direct']]);
  expect({ meetingColumns, stepWords }).toEqual({ meetingColumns: [], stepWords: 'a day' });
});

test('a column keeps what the timeline was narrowed to', () => {
  const filter = readTimelineFilter(new URLSearchParams('people=p1&kinds=direct&order=latest&from=2031-01-01'));
  expect(layOutPicture(ITEMS, filter, [], 100)!.quoteColumns[0]!.href).toMatch(/^\/timeline\?from=2031-06-0\d&before=[-\d]+&people=p1&kinds=direct&order=latest$/);
});

test('very many meetings are columns, and no bar is drawn', () => {
  const many = Array.from({ length: 301 }, (_none, index) => meeting(`m${index}`, `2031-06-${String((index % 28) + 1).padStart(2, '0')}`));
  const { bars, meetingColumns } = layOutPicture(many, ALL, [], 900)!;
  expect([bars.length, meetingColumns.reduce((sum, { count }) => sum + count, 0)]).toEqual([0, 301]);
});

test('while not all is loaded, the months tell how full they are, where days are too narrow to be told apart', () => {
  const counts = [{ month: '2031-06', quoteCount: 40 }, { month: '2032-06', quoteCount: 3 }, { month: null, quoteCount: 9 }];
  const narrow = layOutPicture(ITEMS, ALL, counts, 200)!;
  expect(narrow.months.map(({ count }) => count)).toEqual([40, 3]);
  expect(narrow.quoteColumns.map(({ words }) => words)).toEqual(['June 2031 · 3 quotes: 3 direct']);
  expect(layOutPicture(ITEMS, ALL, counts, 900)).toMatchObject({ months: [], stepWords: 'a day' });
});

test('what has no time is in no picture', () => {
  expect(layOutPicture([toQuoteItem({ id: 'q', quoteKind: 'DIRECT', article: null } as QuoteOfTimeline)], ALL, [], 900)).toBeUndefined();
});

test.each([
  ['m1', 'right', 'm2'],
  ['m1', 'left', undefined],
  ['m1', 'down', 'quotes-2031-06-03'],
  ['m2', 'down', 'quotes-2031-06-21'],
  ['quotes-2031-06-21', 'up', 'm2'],
  ['quotes-2031-06-21', 'down', undefined],
  ['quotes-2031-06-21', 'first', 'quotes-2031-06-03'],
  ['m1', 'last', 'm2'],
] as const)('from %s the way %s leads to %s', (from, move, to) => {
  const { bars, quoteColumns } = layOutPicture(ITEMS, ALL, [], 900)!;
  const toKey = (name: string): string => name.replace(/\d{4}-\d\d-\d\d/, (day) => String(Date.parse(day)));
  expect(nextMark([...bars, ...quoteColumns], toKey(from), move)).toBe(to === undefined ? undefined : toKey(to));
});
