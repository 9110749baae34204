import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, WORKSPACE } from './prepare.mjs';

// `npm test`: installs what is missing, builds (some tests run the built programs), and runs every test; `npm test -- NAME` runs those whose path has NAME.
prepare();
const jest = join(WORKSPACE, 'node_modules', 'jest', 'bin', 'jest.js');
const done = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], { cwd: WORKSPACE, stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false' } });
process.exit(done.status ?? 1);
