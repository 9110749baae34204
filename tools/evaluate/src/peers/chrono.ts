import { parse, type ParsedComponents, type ParsedResult } from 'chrono-node';
import type { Peer } from './peer.js';

/** chrono-node (MIT): dates, against the day of publication where one is told. It finds no durations and no sets, and has no value for a bare year. */
export const CHRONO: Peer = {
  name: 'chrono-node',
  tasks: {
    dates: ({ documents }) => documents.map(({ text, published }) => ({ times: parse(text, referenceOf(published)).map(({ index, text: words, ...found }) => ({ span: [index, index + words.length], value: valueOf(found) })) })),
  },
};

/** A day is read from its noon in UTC, so that no zone of the machine moves it. */
function referenceOf(published: string | undefined): { readonly instant?: Date; readonly timezone: number } {
  return published === undefined ? { timezone: 0 } : { instant: new Date(`${published.slice(0, 10)}T12:00:00Z`), timezone: 0 };
}

function valueOf({ start, end }: Pick<ParsedResult, 'start' | 'end'>): string {
  return end === undefined || end === null ? calendarOf(start) : `${calendarOf(start)}/${calendarOf(end)}`;
}

/** Only what it is certain of: a month without a day is `2019-05`, not its first day. */
function calendarOf(date: ParsedComponents): string {
  const month = `${String(date.get('year')).padStart(4, '0')}-${two(date.get('month'))}`;
  return date.isCertain('month') && !date.isCertain('day') && !date.isCertain('weekday') ? month : `${month}-${two(date.get('day'))}`;
}

function two(number: number | null): string {
  return String(number ?? 1).padStart(2, '0');
}
