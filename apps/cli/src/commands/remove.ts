import { NotFoundError } from '@onrecord/domain';
import { linker } from '@onrecord/linking';
import { Command } from 'commander';
import { addDatabaseOption, withExistingRecord, type DatabaseOption } from '../record.js';
import { writeLine, type Terminal } from '../terminal.js';

const HELP = `
People, statements and meetings are formed anew from the articles that stay.
Exit code: 0, or 1 when no such article is in the record.

Examples:
  onrecord remove art_0f3c9a…
  onrecord export --kind articles | jq -r 'select(.outlet.name == "The Example Courier").id' | xargs -n 1 onrecord remove`;

/** `onrecord remove`: an article out of the record. */
export function makeRemoveCommand(terminal: Terminal): Command {
  return addDatabaseOption(new Command('remove'))
    .summary('take an article out of the record')
    .description('Takes an article, all its versions and all that rests on it out of the record.')
    .argument('<id>', 'id of the article, art_…')
    .addHelpText('after', HELP)
    .action(async (id: string, options: DatabaseOption) => {
      const wasThere = await withExistingRecord(options, terminal, (store) => store.remove(id, linker));
      if (!wasThere) throw new NotFoundError(`no article ${JSON.stringify(id)} is in the record; «onrecord export --kind articles» lists them`, { id });
      await writeLine(terminal, `removed ${id}`);
    });
}
