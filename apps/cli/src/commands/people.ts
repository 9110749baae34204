import type { AuthorityOutcome } from '@onrecord/domain';
import { MAX_FILE_BYTES, readFileBytes } from '@onrecord/ingest';
import { Command } from 'commander';
import { resolve } from 'node:path';
import { type AuthorityLine, readAuthorityFile } from '../authority/read-authority-file.js';
import { addDatabaseOption, withExistingRecord, type DatabaseOption } from '../record.js';
import { STANDARD_INPUT } from '../told/read-told-file.js';
import { note, writeLine, type Terminal } from '../terminal.js';
import { toPrintable } from '../write/printable.js';
import { FAILED } from './exit-code.js';

const HELP = `
The file is CSV in UTF-8 with the columns name and sameAs and, if you like, role and description. sameAs holds addresses
(Wikidata) or house ids, several with a space between. A line is applied to the one person of exactly this name, case and
diacritics aside; never where the record or the file has the name more than once, and never to somebody who is private in
the story. The file takes the place of the one imported before, and stays with a person when the record gives them
another id.
Exit code: 0, or 1 when a line was not applied (told on standard error), or 2 when the file has a fault: then nothing changes.

Examples:
  onrecord people import people.csv
  printf 'name,sameAs\\nAda Lindqvist,https://www.wikidata.org/entity/Q1\\n' | onrecord people import -`;

/** Why a line was not applied. */
const REASONS: Readonly<Record<Exclude<AuthorityOutcome, 'applied'>, string>> = {
  unknown: 'nobody whom the record knows across articles has this name',
  'several-people': 'the record has several people of this name',
  'told-twice': 'the file has this name more than once',
};

/** `onrecord people`: what the newsroom itself knows of people. */
export function makePeopleCommand(terminal: Terminal, exitWith: (code: number) => void): Command {
  const importing = addDatabaseOption(new Command('import'))
    .summary('say who people are elsewhere')
    .description("Takes a newsroom's own authority file: who the people of the record are elsewhere, as Wikidata or house ids.")
    .argument('<file>', 'CSV, or - for standard input')
    .addHelpText('after', HELP)
    .action(async (path: string, options: DatabaseOption) => {
      const lines = readAuthorityFile(await readBytes(path, terminal), path);
      const outcomes = await withExistingRecord(options, terminal, (store) => store.keepAuthority(lines, { now: terminal.now() }));
      const left = lines.flatMap((line, index) => describeLeft(path, line, outcomes[index]!));
      for (const words of left) note(terminal, words);
      await writeLine(terminal, `applied ${lines.length - left.length} of ${lines.length}`);
      if (left.length > 0) exitWith(FAILED);
    });
  return new Command('people').summary('say who people are elsewhere: «people import»').description('What the newsroom itself knows of people.').addCommand(importing);
}

function readBytes(path: string, terminal: Terminal): Promise<Uint8Array> {
  return path === STANDARD_INPUT ? terminal.readInput() : readFileBytes(resolve(terminal.folder, path), MAX_FILE_BYTES);
}

function describeLeft(path: string, { line, name }: AuthorityLine, outcome: AuthorityOutcome): readonly string[] {
  return outcome === 'applied' ? [] : [`${path}:${line}: ${toPrintable(name)}: not applied, ${REASONS[outcome]}`];
}
