import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, WORKSPACE } from './prepare.mjs';

// `run.mjs tools/evaluate/src/predict.ts …`: builds that project and what it stands on, then runs the built program.
const [source, ...args] = process.argv.slice(2);
const project = source.slice(0, source.indexOf('/src/'));
prepare([project]);
const program = join(WORKSPACE, source.replace('/src/', '/dist/').replace(/\.ts$/, '.js'));
// Paths on the command line are meant from where the caller stands, not from where npm runs its scripts.
const child = spawn(process.execPath, [program, ...args], { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
