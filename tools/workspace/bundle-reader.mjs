import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run, WORKSPACE } from './prepare.mjs';

/** Where the built reader is. */
export const READER = join(WORKSPACE, 'apps', 'reader', 'dist');

/** What the reader is built from. */
const SOURCES = ['apps/reader/src', 'apps/reader/public', 'apps/reader/index.html', 'apps/reader/vite.config.ts', 'apps/reader/package.json', 'libs/client/src', 'package-lock.json'];

/** Builds the reader when it is not built, or older than what it is built from. */
export function bundleReader() {
  const page = join(READER, 'index.html');
  if (existsSync(page) && SOURCES.every((source) => newestIn(join(WORKSPACE, source)) <= statSync(page).mtimeMs)) return;
  run('npm', ['run', '--silent', '-w', 'apps/reader', 'bundle', '--', '--logLevel', 'warn'], 'building the reader');
}

/** When the newest file of a folder was changed, in milliseconds since 1970. */
function newestIn(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
