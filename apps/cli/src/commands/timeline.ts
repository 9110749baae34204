import { Command } from 'commander';
import { makeAskRecord } from '../ask/ask-record.js';
import { askTimeline } from '../ask/ask-timeline.js';
import { describePerson } from '../ask/find-person.js';
import { addDatabaseOption, withExistingRecord, type DatabaseOption } from '../record.js';
import { writeLine, type Terminal } from '../terminal.js';
import { describeThing } from '../write/describe-asked.js';
import { toPrintable, toPrintableJson } from '../write/printable.js';
import { addAskOptions, findPersonOrTell, readStatuses, readWindow, type AskOptions } from './ask-options.js';
import { MISUSED } from './exit-code.js';

const HELP = `
Earliest first, the undated last: a quote stands at the publication of its article, a meeting at the first day told for
it, else at its first report. All words of NAME stand in the person's name. When it may mean several people they are
listed on standard error, and the exit code is 2; an id from that list is taken for NAME.

Examples:
  onrecord timeline "Ada Lindqvist"
  onrecord timeline Lindqvist --from 2018-05-01 --before 2018-06-01
  onrecord timeline Lindqvist --json | jq -r 'select(.node.__typename == "Quote").node.asReported'`;

/** `onrecord timeline`: what somebody said and whom they met, in the order of time. */
export function makeTimelineCommand(terminal: Terminal, exitWith: (code: number) => void): Command {
  const command = new Command('timeline')
    .summary("a person's quotes and meetings in the order of time")
    .description('Prints what a person said and the meetings that they take or took part in, in the order of time, each with its article and the words that prove it.')
    .argument('<name>', 'the name of a person');
  return addDatabaseOption(addAskOptions(command))
    .addHelpText('after', HELP)
    .action((name: string, options: AskOptions & DatabaseOption) =>
      withExistingRecord(options, terminal, async (store) => {
        const ask = makeAskRecord(store, terminal.now());
        const person = await findPersonOrTell(terminal, ask, name);
        if (person === undefined) return exitWith(MISUSED);
        let head = options.json === true ? undefined : toPrintable(describePerson(person));
        for await (const thing of askTimeline(ask, person.id, { at: readWindow(options), statuses: readStatuses(options) })) {
          if (head !== undefined) await writeLine(terminal, head);
          head = undefined;
          await writeLine(terminal, options.json === true ? toPrintableJson(thing) : `\n${describeThing(thing, terminal.display)}`);
        }
        if (head !== undefined) await writeLine(terminal, head);
      }),
    );
}
