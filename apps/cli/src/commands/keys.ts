import { type ApiKey, InputError, isScope, type KeyStore, NotFoundError, type Scope, SCOPES } from '@onrecord/domain';
import { Command } from 'commander';
import { addDatabaseOption, withExistingRecord, withRecord, type DatabaseOption } from '../record.js';
import { note, writeLine, type Terminal } from '../terminal.js';
import { toPrintable } from '../write/printable.js';

const SCOPES_HELP = `
Scopes:
  read     read whole articles where the server gives them to nobody without a key
  submit   take articles in, and read them
  review   withhold articles, quotes and people, and read articles
  admin    everything, and remove articles and revoke keys`;

const MAKE_HELP = `
The key is printed on standard output, once: the record keeps only a hash of it, and nobody can show it again. A running
server takes it from the next request on.
${SCOPES_HELP}

Examples:
  onrecord keys make --name "desk of the Courier" --scope submit
  onrecord keys make --name "review" --scope review submit
  export ONRECORD_KEY=$(onrecord keys make --name "my terminal" --scope read)
  onrecord query '{ access { scopes } }'`;

const LIST_HELP = `
The latest made first: id, scopes, when it was made, name, and since when it opens nothing, if it was revoked.

Examples:
  onrecord keys list`;

const REVOKE_HELP = `
A running server refuses the key from the next request on. A key that was revoked cannot be made good again.
Exit code: 0, also when it was revoked already; 1 when the record has no key with this id.

Examples:
  onrecord keys revoke 0123456789abcdef`;

const HELP = `
${SCOPES_HELP.trimStart()}

Examples:
  onrecord keys make --name "desk of the Courier" --scope submit
  onrecord keys list
  onrecord keys revoke 0123456789abcdef
  onrecord help keys make              more about one of them`;

interface MakeOptions extends DatabaseOption {
  readonly name: string;
  readonly scope: readonly string[];
}

/** `onrecord keys`: who may do more than anybody on a server over the record. */
export function makeKeysCommand(terminal: Terminal): Command {
  return new Command('keys')
    .summary('make, list and revoke keys for the server')
    .description('Keys for a server over the record: changing it always needs one, reading whole articles where the server is open to others.')
    .addHelpText('after', HELP)
    .addCommand(makeMakeCommand(terminal))
    .addCommand(makeListCommand(terminal))
    .addCommand(makeRevokeCommand(terminal));
}

function makeMakeCommand(terminal: Terminal): Command {
  return addDatabaseOption(new Command('make'))
    .summary('make a key and print it, once')
    .description('Makes a key and prints it, once. A record that is not there is begun.')
    .requiredOption('--name <name>', 'whom or what it is for, to know it by in the list')
    .requiredOption('--scope <scope...>', `what it is good for: ${SCOPES.join(', ')}`)
    .addHelpText('after', MAKE_HELP)
    .action(async ({ name, scope, ...options }: MakeOptions) => {
      const scopes = scope.map(readScope);
      const { key, text } = await withRecord(options, terminal, ({ keys }) => keys.make(name, scopes, terminal.now()));
      await writeLine(terminal, text);
      note(terminal, `key ${key.id} for ${key.scopes.join(', ')}: keep it now, it is not shown again`);
    });
}

function makeListCommand(terminal: Terminal): Command {
  return addDatabaseOption(new Command('list'))
    .summary('list the keys of the record')
    .description('Lists the keys of the record, without what is secret of them.')
    .addHelpText('after', LIST_HELP)
    .action((options: DatabaseOption) =>
      withExistingRecord(options, terminal, async ({ keys }) => {
        for await (const key of everyKey(keys)) await writeLine(terminal, describeKey(key));
      }),
    );
}

function makeRevokeCommand(terminal: Terminal): Command {
  return addDatabaseOption(new Command('revoke'))
    .summary('revoke a key for good')
    .description('Revokes a key: it opens nothing any more.')
    .argument('<id>', 'id of the key, as «onrecord keys list» tells it: the first part of the key')
    .addHelpText('after', REVOKE_HELP)
    .action(async (id: string, options: DatabaseOption) => {
      const key = await withExistingRecord(options, terminal, ({ keys }) => keys.revoke(id, terminal.now()));
      if (key === undefined) throw new NotFoundError('the record has no key with this id; «onrecord keys list» lists the ids');
      await writeLine(terminal, `revoked ${key.id} since ${key.revokedAt}`);
    });
}

function readScope(word: string): Scope {
  if (isScope(word)) return word;
  throw new InputError('--scope', `--scope: expected ${SCOPES.join(', ')}, found ${JSON.stringify(word)}`);
}

async function* everyKey(keys: KeyStore): AsyncGenerator<ApiKey> {
  let page = await keys.pageOfKeys({ first: 100 });
  for (;;) {
    for (const { node } of page.edges) yield node;
    const end = page.edges.at(-1);
    if (!page.hasNextPage || end === undefined) return;
    page = await keys.pageOfKeys({ first: 100, after: end.cursor });
  }
}

function describeKey({ id, scopes, madeAt, name, revokedAt }: ApiKey): string {
  return `${id}  ${scopes.join(',')}  ${madeAt}  ${toPrintable(name)}${revokedAt === undefined ? '' : `  revoked ${revokedAt}`}`;
}
