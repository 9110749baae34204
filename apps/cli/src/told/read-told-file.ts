import { InputError } from '@onrecord/domain';
import { findArticleFiles, fromBytes, openArticleFile, type ArticleFile, type OpenedFile } from '@onrecord/ingest';
import { resolve } from 'node:path';
import type { Terminal } from '../terminal.js';

/** On the command line this path means standard input. */
export const STANDARD_INPUT = '-';

/**
 * The articles that paths on the command line mean.
 * @throws InputError when one is empty, as a variable of the shell that is not set is.
 */
export async function findToldFiles(paths: readonly string[], { folder }: Terminal): Promise<readonly ArticleFile[]> {
  if (paths.includes('')) throw new InputError('path', 'expected the path of a file or folder, found an empty one; . is this folder');
  const files: ArticleFile[] = [];
  if (paths.includes(STANDARD_INPUT)) files.push({ path: STANDARD_INPUT, name: STANDARD_INPUT });
  const named = paths.filter((path) => path !== STANDARD_INPUT).map((path) => resolve(folder, path));
  return [...files, ...(await findArticleFiles(named, folder))];
}

/** Opens a file and reads its sidecar, or standard input, which has no name that lasts and no sidecar. */
export function makeFileOpener(terminal: Terminal): (file: ArticleFile) => Promise<OpenedFile> {
  return async (file) => (file.path === STANDARD_INPUT ? { source: fromBytes(await terminal.readInput()), sidecar: { details: {} }, isNamed: false } : openArticleFile(file));
}
