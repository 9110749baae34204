import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bundleReader, READER } from './bundle-reader.mjs';
import { prepare, WORKSPACE } from './prepare.mjs';

// `npm start`: installs what is missing, builds the server and the reader, takes in the seeds on a first start, and serves.
prepare(['apps/api']);
bundleReader();
const environment = {
  ...process.env,
  ONRECORD_DATABASE: process.env.ONRECORD_DATABASE ?? join(WORKSPACE, '.onrecord', 'record.db'),
  ONRECORD_READER: process.env.ONRECORD_READER ?? READER,
  ONRECORD_SEEDS: process.env.ONRECORD_SEEDS ?? join(WORKSPACE, 'seeds'),
};
const server = spawn(process.execPath, [join(WORKSPACE, 'apps', 'api', 'dist', 'main.js')], { cwd: WORKSPACE, stdio: 'inherit', env: environment });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
