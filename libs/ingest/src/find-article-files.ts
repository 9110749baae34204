import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A file to take in, and the name it goes by in the record. */
export interface ArticleFile {
  readonly path: string;
  /** Its path below the base folder with forward slashes, the same on every machine; its whole path when it lies elsewhere. */
  readonly name: string;
}

/** Ends the name of a file that tells about the file beside it. */
export const SIDECAR_ENDING = '.meta.json';

/** Files that stand in folders of articles and are none: notes for people, tables for programs. */
const NO_ARTICLES = /\.(?:md|json)$/i;

/**
 * The article files among the given paths and below them: files as they are given, folders with all that is in them,
 * sorted by name. Hidden files, sidecars, Markdown and JSON are skipped in folders, and each folder is read once, however
 * links lead to it. A path that leads nowhere and a folder that may not be read are given back too, so that taking them in
 * tells what is wrong with them.
 */
export async function findArticleFiles(paths: readonly string[], base: string): Promise<readonly ArticleFile[]> {
  const seen = new Set<string>();
  const files = new Map<string, ArticleFile>();
  for (const path of paths) for (const file of await filesAt(path, seen)) files.set(resolve(file), { path: file, name: toName(file, base) });
  return [...files.values()];
}

async function filesAt(path: string, seen: Set<string>): Promise<readonly string[]> {
  const isFolder = await stat(path).then((stats) => stats.isDirectory(), () => false);
  return isFolder ? filesBelow(path, seen) : [path];
}

async function filesBelow(folder: string, seen: Set<string>): Promise<readonly string[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const entries = await readdir(folder).catch(() => undefined);
  if (entries === undefined) return [folder];
  const names = entries.filter((name) => !name.startsWith('.')).sort();
  const files: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats?.isDirectory() === true) files.push(...(await filesBelow(path, seen)));
    else if (!NO_ARTICLES.test(name)) files.push(path);
  }
  return files;
}

function toName(path: string, base: string): string {
  const whole = resolve(path);
  const below = relative(base, whole);
  const isBelow = below !== '' && below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  return (isBelow ? below : whole).split(sep).join('/');
}
