import type { Meeting, QuoteRecord, RecordReader, Viewer } from '@onrecord/domain';
import { createLoaders, type JsonLd, loadMeetingEntry, type MeetingEntry, toEvent, toGlobalId, toICalendar, toPermalink, toQuotation } from '@onrecord/schema';
import { pagesOf } from './pages-of.js';

/** Whose record is written, and under which address it is served, if any. */
export interface Exporting {
  readonly reader: RecordReader;
  readonly viewer: Viewer;
  readonly publicUrl?: string;
}

/** The quotes of the record as schema.org Quotations, oldest first; those whose words may not stand alone are left out. */
export async function* quotationsOf({ reader, publicUrl }: Exporting): AsyncGenerator<JsonLd, void, undefined> {
  for await (const quotes of pagesOf<QuoteRecord>((from, page) => from.pageOfQuotes({}, 'oldest', page), reader)) {
    const articles = await reader.loadArticles(quotes.map(({ articleId }) => articleId));
    for (const [place, quote] of quotes.entries()) {
      const quotation = toQuotation(quote, quote.speakerName, articles[place], toPermalink(publicUrl, 'quotes', toGlobalId('Quote', quote.id)));
      if (quotation !== undefined) yield quotation;
    }
  }
}

/** The meetings of the record as schema.org Events, oldest first; proposals and denials are left out. */
export async function* eventsOf(exporting: Exporting): AsyncGenerator<JsonLd, void, undefined> {
  for await (const entry of entriesOf(exporting)) {
    const event = toEvent(entry);
    if (event !== undefined) yield event;
  }
}

/** The meetings of the record as one iCalendar, oldest first; `undefined` when no meeting's day is fixed. */
export async function calendarOf(exporting: Exporting): Promise<string | undefined> {
  const entries: MeetingEntry[] = [];
  for await (const entry of entriesOf(exporting)) entries.push(entry);
  return toICalendar(entries, exporting.viewer.now);
}

async function* entriesOf({ reader, publicUrl }: Exporting): AsyncGenerator<MeetingEntry, void, undefined> {
  for await (const meetings of pagesOf<Meeting>((from, page) => from.pageOfMeetings({}, 'oldest', page), reader)) {
    const context = { loaders: createLoaders(reader), ...(publicUrl === undefined ? {} : { publicUrl }) };
    yield* await Promise.all(meetings.map((meeting) => loadMeetingEntry(context, meeting)));
  }
}
