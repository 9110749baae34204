import { PAGE_SIZE_MAX, type Page, type PageRequest, type RecordReader } from '@onrecord/domain';
import { Command, Option } from 'commander';
import { addDatabaseOption, withExistingRecord, type DatabaseOption } from '../record.js';
import { writeLine, type Terminal } from '../terminal.js';
import { toPrintableJson } from '../write/printable.js';

const HELP = `
One line of JSON (JSON Lines) a thing, oldest first, people by name. What is under embargo or withheld is not exported.

Examples:
  onrecord export > quotes.jsonl
  onrecord export --kind meetings | jq 'select(.status == "cancelled")'
  onrecord export --kind quotes | jq -r 'select(.speakerName == "Ada Lindqvist").words.quoted[]'`;

type List = (reader: RecordReader, page: PageRequest) => Promise<Page<object>>;

/** The lists that can be exported, each read page by page. */
const LISTS: Readonly<Record<'quotes' | 'meetings' | 'people' | 'articles', List>> = {
  quotes: (reader: RecordReader, page: PageRequest) => reader.pageOfQuotes({}, 'oldest', page),
  meetings: (reader: RecordReader, page: PageRequest) => reader.pageOfMeetings({}, 'oldest', page),
  people: (reader: RecordReader, page: PageRequest) => reader.pageOfPeople({}, 'name', page),
  articles: (reader: RecordReader, page: PageRequest) => reader.pageOfArticles({}, 'oldest', page),
};

interface ExportOptions extends DatabaseOption {
  readonly kind: keyof typeof LISTS;
}

/** `onrecord export`: the record as lines of JSON. */
export function makeExportCommand(terminal: Terminal): Command {
  return addDatabaseOption(new Command('export'))
    .summary('write what is in the record as lines of JSON')
    .description('Writes what is in the record to standard output.')
    .addOption(new Option('--kind <kind>', 'what to write').choices(Object.keys(LISTS)).default('quotes'))
    .addOption(new Option('--format <format>', 'how to write it').choices(['jsonl']).default('jsonl'))
    .addHelpText('after', HELP)
    .action((options: ExportOptions) =>
      withExistingRecord(options, terminal, async (store) => {
        for await (const thing of allOf(LISTS[options.kind], store.readAs({ now: terminal.now() }))) await writeLine(terminal, toPrintableJson(thing));
      }),
    );
}

async function* allOf(list: List, reader: RecordReader): AsyncGenerator<object, void, undefined> {
  let page: PageRequest | undefined = { first: PAGE_SIZE_MAX };
  while (page !== undefined) {
    const { edges, hasNextPage }: Page<object> = await list(reader, page);
    for (const { node } of edges) yield node;
    const last = edges.at(-1);
    page = hasNextPage && last !== undefined ? { first: PAGE_SIZE_MAX, after: last.cursor } : undefined;
  }
}
