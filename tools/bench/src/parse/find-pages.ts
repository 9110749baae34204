import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The development pages, as the evaluation unpacks them: paths of files, in a steady order that mixes the sets.
 * @throws Error when they are not there, saying what unpacks them.
 */
export function findPages(workspace: string): readonly string[] {
  const folder = join(workspace, 'tmp', 'evaluate', 'pages');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')) : [];
  if (files.length === 0) throw new Error(`no pages are unpacked in ${folder}: run "npm run evaluate -- --only pages", with the evaluation data beside the workspace`);
  return mixSets(files.sort()).map((file) => join(folder, file));
}

/** Every so many-th page of each set, so that the first N are of all sets. */
function mixSets(files: readonly string[]): readonly string[] {
  const places = new Map<string, number>();
  const placed = files.map((file) => {
    const set = file.split(/[\\/]/)[0]!;
    const place = places.get(set) ?? 0;
    places.set(set, place + 1);
    return { file, set, place };
  });
  return placed.sort((a, b) => a.place / places.get(a.set)! - b.place / places.get(b.set)!).map(({ file }) => file);
}
