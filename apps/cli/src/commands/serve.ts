import { InvariantError } from '@onrecord/domain';
import { Command } from 'commander';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDatabaseOption, databasePath, type DatabaseOption } from '../record.js';
import type { Terminal } from '../terminal.js';
import { FAILED } from './exit-code.js';

const HELP = `
GraphQL answers at /graphql, a playground in the browser at the same address; the reader is at / where it is built. Ctrl-C stops the server when what it is
doing is done. Its limits are variables of the environment; the README of the server lists them.

Examples:
  onrecord serve
  onrecord serve --port 8080 --host 0.0.0.0 --database /var/lib/onrecord/record.db
  onrecord serve --seeds seeds/
  onrecord serve --check               the configuration in force, and whether it has faults`;

interface ServeOptions extends DatabaseOption {
  readonly port?: string;
  readonly host?: string;
  readonly seeds?: string;
  readonly check?: boolean;
}

/** The built server beside this program in the workspace: applications do not import each other. */
const SERVER = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));
/** The built reader, which the server shows at `/` where it is there. */
const READER = fileURLToPath(new URL('../../../reader/dist', import.meta.url));

/** `onrecord serve`: the server over the record. */
export function makeServeCommand(terminal: Terminal, exitWith: (code: number) => void): Command {
  return addDatabaseOption(new Command('serve'))
    .summary('serve the record in GraphQL')
    .description('Serves the record in GraphQL, with a playground.')
    .option('--port <port>', 'default: $PORT, else 4000')
    .option('--host <host>', 'default: $HOST, else 127.0.0.1: this machine only')
    .option('--seeds <folder>', 'articles to take in when the record is begun; default: $ONRECORD_SEEDS, else none')
    .option('--check', 'print the configuration in force and where each value comes from, and start nothing')
    .addHelpText('after', HELP)
    .action(async (options: ServeOptions) => exitWith(await runServer(serverEnvironment(options, terminal), options.check === true ? ['--check'] : [])));
}

/** What the server is told: the options as variables of its environment. */
export function serverEnvironment(options: ServeOptions, terminal: Terminal): Record<string, string | undefined> {
  const { port, host, seeds } = options;
  return {
    ...terminal.environment,
    ONRECORD_DATABASE: databasePath(options, terminal),
    ...(port === undefined ? {} : { PORT: port }),
    ...(host === undefined ? {} : { HOST: host }),
    ...(seeds === undefined ? {} : { ONRECORD_SEEDS: resolve(terminal.folder, seeds) }),
  };
}

/** Runs the server until it ends, and gives its exit code. Signals go on to it. */
async function runServer(environment: Record<string, string | undefined>, args: readonly string[]): Promise<number> {
  const reader = environment['ONRECORD_READER'] ?? (existsSync(join(READER, 'index.html')) ? READER : undefined);
  if (!existsSync(SERVER)) throw new InvariantError('the server is not built: run «npm run build» in the workspace');
  const server = spawn(process.execPath, [SERVER, ...args], { stdio: 'inherit', env: { ...environment, ...(reader === undefined ? {} : { ONRECORD_READER: reader }) } });
  const pass = (signal: NodeJS.Signals): void => void server.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  try {
    return await new Promise<number>((done, fail) => {
      server.once('error', fail);
      server.once('exit', (code) => done(code ?? FAILED));
    });
  } finally {
    process.off('SIGINT', pass).off('SIGTERM', pass);
  }
}
