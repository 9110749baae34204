import { InputError } from '@onrecord/domain';
import { Command } from 'commander';
import { askMeetings } from '../ask/ask-meetings.js';
import { makeAskRecord } from '../ask/ask-record.js';
import type { AskedPerson } from '../ask/find-person.js';
import { addDatabaseOption, withExistingRecord, type DatabaseOption } from '../record.js';
import { writeLine, type Terminal } from '../terminal.js';
import { describeAskedMeeting } from '../write/describe-asked.js';
import { toPrintableJson } from '../write/printable.js';
import { addAskOptions, findPersonOrTell, readStatuses, readWindow, type AskOptions } from './ask-options.js';
import { MISUSED } from './exit-code.js';

const HELP = `
Those reported first come first. --between takes two names, or one: the meetings of that person. A name that may mean
several people lists them on standard error, and the exit code is 2; an id from that list is taken for a name.
--from and --before ask for meetings on days that may lie between; one whose days nobody can tell is not among them.

Examples:
  onrecord meetings --between "Ada Lindqvist" "Tomas Varga"
  onrecord meetings --between Lindqvist --status planned postponed
  onrecord meetings --from 2018-05-01 --before 2018-07-01 --json`;

interface MeetingsOptions extends AskOptions, DatabaseOption {
  readonly between?: readonly string[];
}

/** `onrecord meetings`: who met whom, where and when, and what became of it. */
export function makeMeetingsCommand(terminal: Terminal, exitWith: (code: number) => void): Command {
  const command = new Command('meetings')
    .summary('meetings, of two people or of all')
    .description('Prints meetings with their parties, place, time and status, and how the status went: each step with its article and sentence.')
    .option('--between <name...>', 'every one of these people takes part');
  return addDatabaseOption(addAskOptions(command))
    .addHelpText('after', HELP)
    .action((options: MeetingsOptions) =>
      withExistingRecord(options, terminal, async (store) => {
        const ask = makeAskRecord(store, terminal.now());
        const people: AskedPerson[] = [];
        for (const name of options.between ?? []) {
          const person = await findPersonOrTell(terminal, ask, name);
          if (person === undefined) return exitWith(MISUSED);
          if (people.some(({ id }) => id === person.id)) throw new InputError('--between', `--between: expected people apart, found ${JSON.stringify(person.name)} twice`);
          people.push(person);
        }
        const filter = { participants: people.length === 0 ? undefined : people.map(({ id }) => id), takesPlace: readWindow(options), statuses: readStatuses(options) };
        let isFirst = true;
        for await (const meeting of askMeetings(ask, filter)) {
          await writeLine(terminal, options.json === true ? toPrintableJson(meeting) : `${isFirst ? '' : '\n'}${describeAskedMeeting(meeting, terminal.display)}`);
          isFirst = false;
        }
      }),
    );
}
