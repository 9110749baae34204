import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { countName } from './names-in-folders.js';

/** A file to take in, and the name it goes by in the record. */
export interface ArticleFile {
  readonly path: string;
  /** Its path below the base folder with forward slashes, the same on every machine; its whole path when it lies elsewhere. */
  readonly name: string;
  /** Found in a folder and named by nobody, so that what turns out to be no article is no failure. */
  readonly isFound?: boolean;
  /** A link in a folder to something outside of it, which is not followed. */
  readonly leadsOut?: boolean;
}

type FoundFile = Omit<ArticleFile, 'name'>;

/**
 * The article files among the given paths and below them: files as they are given, folders with all that is in them,
 * sorted by name, and what a pattern (`archive/2030-*.warc.gz`) matches. Hidden files, sidecars and Markdown are skipped in
 * folders, and each folder is read once, however links lead to it. A link that leads out of the given folder is told and
 * not followed. A path that leads nowhere and a folder that may not be read are given back too, so that taking them in
 * tells what is wrong with them.
 */
export async function findArticleFiles(paths: readonly string[], base: string): Promise<readonly ArticleFile[]> {
  const seen = new Set<string>();
  const files = new Map<string, ArticleFile>();
  for (const path of paths) {
    for (const told of await expandPattern(path, base)) {
      for (const file of await filesAt(told, seen)) if (!files.has(resolve(file.path))) files.set(resolve(file.path), { ...file, name: toName(file.path, base) });
    }
  }
  return [...files.values()];
}

/** What a pattern matches, sorted, without sidecars; the path itself when something is there, or it is no pattern, or matches nothing. */
async function expandPattern(path: string, base: string): Promise<readonly string[]> {
  if (await stat(path).then(() => true, () => false)) return [path];
  const pattern = relative(base, path).split(sep).join('/');
  if (!isDynamicPattern(pattern)) return [path];
  const steps = /^(?:\.\.\/)*/.exec(pattern)![0];
  // Names of folders above the base may hold the signs of a pattern.
  const from = isAbsolute(pattern) ? pattern : `${escapePath(resolve(base, steps))}/${pattern.slice(steps.length)}`;
  const found = await glob(from, { cwd: base, absolute: true, onlyFiles: false, expandDirectories: false, followSymbolicLinks: false });
  const matched = found.map((match) => match.replace(/\/$/, '')).filter((match) => countName(match.split('/').at(-1)!) !== 'sidecar').sort();
  return matched.length === 0 ? [path] : matched;
}

async function filesAt(path: string, seen: Set<string>): Promise<readonly FoundFile[]> {
  const isFolder = await stat(path).then((stats) => stats.isDirectory(), () => false);
  return isFolder ? filesBelow(path, seen, await realpath(path)) : [{ path }];
}

async function filesBelow(folder: string, seen: Set<string>, root: string): Promise<readonly FoundFile[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const entries = await readdir(folder).catch(() => undefined);
  if (entries === undefined) return [{ path: folder }];
  const files: FoundFile[] = [];
  for (const name of entries.filter((entry) => countName(entry) !== 'sidecar' && !entry.startsWith('.')).sort()) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats !== undefined && (await leadsOut(path, root))) files.push({ path, isFound: true, leadsOut: true });
    else if (stats?.isDirectory() === true) files.push(...(await filesBelow(path, seen, root)));
    else if (countName(name) === 'article') files.push({ path, isFound: true });
  }
  return files;
}

/** Whether something below a folder lies outside of it, where a link led. */
async function leadsOut(path: string, root: string): Promise<boolean> {
  const real = await realpath(path);
  return real !== root && !real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

function toName(path: string, base: string): string {
  const whole = resolve(path);
  const below = relative(base, whole);
  const isBelow = below !== '' && below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  return (isBelow ? below : whole).split(sep).join('/');
}
