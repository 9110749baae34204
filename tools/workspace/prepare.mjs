import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the whole workspace. */
export const WORKSPACE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Installs what is missing and builds what is out of date. What it prints goes to standard error: standard output belongs to the program that runs next. */
export function prepare(projects = []) {
  requireNode();
  if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'installing packages (once)');
  run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-b', ...projects]);
}

/** Runs a command in the workspace and ends this process with the command's exit code when it fails. */
export function run(command, args, announcement) {
  if (announcement !== undefined) console.error(`on record: ${announcement}`);
  const done = spawnSync(command, args, { cwd: WORKSPACE, stdio: ['ignore', 2, 2], env: { ...process.env, NX_DAEMON: 'false' } });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) {
    console.error(`on record: «${[command, ...args].join(' ')}» ended with ${done.status ?? done.signal}; what it said stands above`);
    process.exit(done.status ?? 1);
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`on record: Node 20.19 or newer is needed, this is ${process.versions.node}; install a newer one from nodejs.org`);
  process.exit(1);
}

/** Whether each package of the lock stands in node_modules in its version; packages for other platforms are never there. */
function isInstalled() {
  const installedLock = join(WORKSPACE, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(join(WORKSPACE, 'package-lock.json'))).every(
    ([path, wanted]) => !path.startsWith('node_modules/') || wanted.optional === true || installed[path]?.version === wanted.version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
