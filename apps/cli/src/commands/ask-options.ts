import { MEETING_STATUSES } from '@onrecord/domain';
import { Option, type Command } from 'commander';
import type { AskRecord } from '../ask/ask-record.js';
import { describePerson, findPerson, type AskedPerson } from '../ask/find-person.js';
import { note, type Terminal } from '../terminal.js';
import { toPrintable } from '../write/printable.js';

/** Which part of a list is asked for. */
export interface AskOptions {
  readonly from?: string;
  readonly before?: string;
  readonly status?: readonly string[];
  readonly json?: boolean;
}

/** Gives a command the options that say which part of a list is asked for, and how it is written. */
export function addAskOptions(command: Command): Command {
  return command
    .option('--from <day>', 'from this day on: 2018-05-01')
    .option('--before <day>', 'before this day')
    .addOption(new Option('--status <status...>', 'meetings with this status now').choices(MEETING_STATUSES))
    .option('--json', 'one line of JSON a thing');
}

/** The window of time that the options tell, for a filter of the schema; nothing when they tell none. */
export function readWindow({ from, before }: AskOptions): { readonly from?: string; readonly before?: string } | undefined {
  if (from === undefined && before === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(before === undefined ? {} : { before }) };
}

/** The statuses that the options tell, in the schema's words. */
export function readStatuses({ status }: AskOptions): readonly string[] | undefined {
  return status?.map((one) => one.toUpperCase());
}

/** The person whom a name means; when it may mean several they are listed on standard error, each with the id that tells them apart. */
export async function findPersonOrTell(terminal: Terminal, ask: AskRecord, name: string): Promise<AskedPerson | undefined> {
  const meant = await findPerson(ask, name);
  if (meant.kind === 'one') return meant.person;
  note(terminal, toPrintable(`onrecord: ${JSON.stringify(name)} may mean ${meant.count} people; say more of the name, or the id behind it:`));
  for (const person of meant.people) note(terminal, `  ${toPrintable(describePerson(person))} · ${person.id}`);
  return undefined;
}
