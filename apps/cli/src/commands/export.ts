import { InputError, type Page, type PageRequest, type RecordReader } from '@onrecord/domain';
import { Command, Option } from 'commander';
import { calendarOf, eventsOf, quotationsOf, type Exporting } from '../export/export-standards.js';
import { pagesOf, type List } from '../export/pages-of.js';
import { addDatabaseOption, withExistingRecord, type DatabaseOption } from '../record.js';
import { writeLine, type Terminal } from '../terminal.js';
import { toPrintableJson } from '../write/printable.js';

const HELP = `
Oldest first, people by name. What is under embargo or withheld is not exported.
  jsonl    one line of JSON (JSON Lines) a thing, as the record keeps it
  jsonld   one line of JSON-LD a thing: quotes as schema.org Quotation where words may stand alone, meetings as Event
  ics      meetings as one iCalendar, those whose day an article fixes
Addresses in jsonld and ics begin with $ONRECORD_PUBLIC_URL.

Examples:
  onrecord export > quotes.jsonl
  onrecord export --kind meetings | jq 'select(.status == "cancelled")'
  onrecord export --kind meetings --format ics > meetings.ics
  onrecord export --kind quotes --format jsonld > quotations.jsonl
  onrecord export --kind quotes | jq -r 'select(.speakerName == "Ada Lindqvist").words.quoted[]'`;

/** The lists that can be exported, each read page by page. */
const LISTS: Readonly<Record<'quotes' | 'meetings' | 'people' | 'articles', List<object>>> = {
  quotes: (reader: RecordReader, page: PageRequest) => reader.pageOfQuotes({}, 'oldest', page),
  meetings: (reader: RecordReader, page: PageRequest) => reader.pageOfMeetings({}, 'oldest', page),
  people: readWholePeople,
  articles: (reader: RecordReader, page: PageRequest) => reader.pageOfArticles({}, 'oldest', page),
};

type Kind = keyof typeof LISTS;
type Format = 'jsonl' | 'jsonld' | 'ics';
type Write = (exporting: Exporting, terminal: Terminal) => Promise<void>;

/** What can be written in which format. */
const WRITERS: Readonly<Record<Format, Readonly<Partial<Record<Kind, Write>>>>> = {
  jsonl: { quotes: writeAll('quotes'), meetings: writeAll('meetings'), people: writeAll('people'), articles: writeAll('articles') },
  jsonld: { quotes: writeEach(quotationsOf), meetings: writeEach(eventsOf) },
  ics: { meetings: writeCalendar },
};

interface ExportOptions extends DatabaseOption {
  readonly kind: Kind;
  readonly format: Format;
}

/** `onrecord export`: the record as lines of JSON, JSON-LD, or a calendar. */
export function makeExportCommand(terminal: Terminal): Command {
  return addDatabaseOption(new Command('export'))
    .summary('write what is in the record as lines of JSON, JSON-LD or a calendar')
    .description('Writes what is in the record to standard output.')
    .addOption(new Option('--kind <kind>', 'what to write').choices(Object.keys(LISTS)).default('quotes'))
    .addOption(new Option('--format <format>', 'how to write it').choices(Object.keys(WRITERS)).default('jsonl'))
    .addHelpText('after', HELP)
    .action((options: ExportOptions) => {
      const write = writerOf(options);
      return withExistingRecord(options, terminal, (store) => {
        const viewer = { now: terminal.now() };
        const publicUrl = terminal.environment['ONRECORD_PUBLIC_URL']?.replace(/\/+$/, '');
        return write({ reader: store.readAs(viewer), viewer, ...(publicUrl === undefined ? {} : { publicUrl }) }, terminal);
      });
    });
}

/** People with the articles that name them; without whoever was withheld after the page was read. */
async function readWholePeople(reader: RecordReader, page: PageRequest): Promise<Page<object>> {
  const { edges, ...rest } = await reader.pageOfPeople({}, 'name', page);
  const people = await reader.loadWholePeople(edges.map(({ node }) => node.id));
  return { ...rest, edges: edges.flatMap(({ cursor }, place) => (people[place] === undefined ? [] : [{ cursor, node: people[place] }])) };
}

function writerOf({ kind, format }: ExportOptions): Write {
  const write = WRITERS[format][kind];
  if (write === undefined) throw new InputError('--format', `--format ${format}: expected --kind ${Object.keys(WRITERS[format]).join(' or ')}, found ${kind}`);
  return write;
}

function writeAll(kind: Kind): Write {
  return async ({ reader }, terminal) => {
    for await (const things of pagesOf(LISTS[kind], reader)) for (const thing of things) await writeLine(terminal, toPrintableJson(thing));
  };
}

function writeEach(thingsOf: (exporting: Exporting) => AsyncIterable<object>): Write {
  return async (exporting, terminal) => {
    for await (const thing of thingsOf(exporting)) await writeLine(terminal, toPrintableJson(thing));
  };
}

/** A calendar's lines end in CR and LF, its last one too, of which the terminal's writer brings the LF. */
async function writeCalendar(exporting: Exporting, terminal: Terminal): Promise<void> {
  const calendar = await calendarOf(exporting);
  if (calendar !== undefined) await writeLine(terminal, calendar.slice(0, -1));
}
