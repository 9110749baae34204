import { InputError, OnRecordError } from '@onrecord/domain';
import { Command, CommanderError } from 'commander';
import { DONE, FAILED, MISUSED } from './commands/exit-code.js';
import { makeExportCommand } from './commands/export.js';
import { makeExtractCommand } from './commands/extract.js';
import { makeIngestCommand } from './commands/ingest.js';
import { makeKeysCommand } from './commands/keys.js';
import { makeMeetingsCommand } from './commands/meetings.js';
import { makePeopleCommand } from './commands/people.js';
import { makeQueryCommand } from './commands/query.js';
import { makeRemoveCommand } from './commands/remove.js';
import { makeServeCommand } from './commands/serve.js';
import { makeTimelineCommand } from './commands/timeline.js';
import { note, type Terminal } from './terminal.js';
import { describeFailure, readFailure } from './write/describe-failure.js';

const HELP = `
The record is one file, $ONRECORD_DATABASE or .onrecord/record.db in this folder.
Exit codes: 0 done · 1 something failed, told on standard error · 2 the command line asks for what cannot be asked.

Examples:
  onrecord extract page.txt            what does this article say?
  onrecord ingest seeds/               take articles into the record
  onrecord timeline "Ada Lindqvist"   what somebody said and whom they met
  onrecord meetings --between A B      the meetings of two people
  onrecord serve                       ask it in the browser: http://127.0.0.1:4000/graphql
  onrecord query '{ __typename }'      ask it here
  onrecord keys make --name me --scope submit
                                       a key to take articles in through the server
  onrecord export --kind meetings      all meetings as lines of JSON
  onrecord people import people.csv    who people are elsewhere
  onrecord help ingest                 more about one command`;

/** Runs the command that the arguments name and gives its exit code. Never throws. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = DONE;
  const program = makeProgram(terminal, (code) => (exitCode = Math.max(exitCode, code)));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has said it already, or was asked for help.
    if (error instanceof CommanderError) return error.exitCode === DONE ? DONE : MISUSED;
    const { code, message } = readFailure(error);
    note(terminal, describeFailure(code, message));
    if (!(error instanceof OnRecordError) && error instanceof Error) note(terminal, String(error.stack));
    return error instanceof InputError ? MISUSED : FAILED;
  }
}

function makeProgram(terminal: Terminal, exitWith: (code: number) => void): Command {
  const program = new Command('onrecord')
    .description('On Record turns news articles into a queryable record: who said what, who met whom, where and when, each claim with the words that prove it.')
    .addHelpText('after', HELP);
  const commands = [
    makeExtractCommand(terminal, exitWith),
    makeIngestCommand(terminal, exitWith),
    makeRemoveCommand(terminal),
    makeTimelineCommand(terminal, exitWith),
    makeMeetingsCommand(terminal, exitWith),
    makePeopleCommand(terminal, exitWith),
    makeQueryCommand(terminal, exitWith),
    makeExportCommand(terminal),
    makeServeCommand(terminal, exitWith),
    makeKeysCommand(terminal),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands, ...commands.flatMap((parent) => parent.commands)]) {
    command.exitOverride().configureOutput({ writeOut: (words) => terminal.output.write(words), writeErr: (words) => terminal.notes.write(words) });
  }
  return program;
}
