import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, run, WORKSPACE } from './prepare.mjs';

// The rule on module boundaries is skipped without a word where no project graph is cached: the graph comes first.
prepare();
run(process.execPath, [join('node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'show', 'projects'], 'reading the project graph');
const eslint = join(WORKSPACE, 'node_modules', 'eslint', 'bin', 'eslint.js');
const done = spawnSync(process.execPath, [eslint, '--max-warnings', '0', ...(process.argv.length > 2 ? process.argv.slice(2) : ['.'])], { cwd: WORKSPACE, stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false' } });
process.exit(done.status ?? 1);
