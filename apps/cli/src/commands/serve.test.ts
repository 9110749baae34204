import { join } from 'node:path';
import { openTerminal } from '../terminal.js';
import { makeFolder } from '../test/run-in-folder.js';
import { serverEnvironment } from './serve.js';

const terminal = { ...openTerminal(), folder: '/srv', environment: { PORT: '5000', PATH: '/bin' } };

test.each([
  // what the environment says goes on
  [{}, { PORT: '5000', PATH: '/bin', ONRECORD_DATABASE: join('/srv', '.onrecord', 'record.db') }],
  // an option wins over it, and paths are meant from this folder
  [{ port: '8080', host: '0.0.0.0', database: 'record.db', seeds: 'seeds' }, { PORT: '8080', HOST: '0.0.0.0', PATH: '/bin', ONRECORD_DATABASE: '/srv/record.db', ONRECORD_SEEDS: '/srv/seeds' }],
])('%j', (options, environment) => {
  expect(serverEnvironment(options, terminal)).toEqual(environment);
});

test('the server’s refusal of its configuration is the command’s', async () => {
  // The built server says itself what is wrong, and ends; nothing of it is said twice.
  const { exitCode, output, notes } = await (await makeFolder()).run('serve', '--port', '99999');
  expect({ exitCode, output, notes }).toEqual({ exitCode: 1, output: '', notes: '' });
});
