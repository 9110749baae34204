import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The archives of development pages, each a folder of pages. */
const ARCHIVE = /^html_.+\.tar\.xz$/;

/**
 * Unpacks the archives of pages of one folder into another, each once: an archive of another size is unpacked anew. The
 * programs are found on the PATH of `environment`.
 * @throws Error when xz or tar is missing, or an archive is damaged.
 */
export function unpackPages(archives: string, folder: string, tell: (progress: string) => void, environment: NodeJS.ProcessEnv = process.env): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(archives).filter((file) => ARCHIVE.test(file)).sort()) {
    const archive = join(archives, name);
    const receipt = join(folder, `${name}.unpacked`);
    const size = String(statSync(archive).size);
    if (existsSync(receipt) && readFileSync(receipt, 'utf8') === size) continue;
    tell(`  unpacking ${name}`);
    unpack(archive, folder, environment);
    writeFileSync(receipt, size);
  }
}

function unpack(archive: string, folder: string, env: NodeJS.ProcessEnv): void {
  if (spawnSync('xz', ['--version'], { env }).error !== undefined) throw new Error('the pages are packed with xz: install xz-utils, so that xz is on the PATH');
  const { error, status, stderr } = spawnSync('tar', ['--extract', '--xz', '--file', archive, '--directory', folder], { env, encoding: 'utf8' });
  if (error !== undefined) throw new Error(`the pages are unpacked with tar, which must be on the PATH: ${error.message}`);
  if (status !== 0) throw new Error(`tar could not unpack ${archive}: ${stderr.trim()}`);
}
