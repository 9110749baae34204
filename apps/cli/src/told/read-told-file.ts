import { InputError, type ArticleInput } from '@onrecord/domain';
import { findArticleFiles, readArticleFile, type ArticleFile, type ToldArticle } from '@onrecord/ingest';
import { resolve } from 'node:path';
import type { Terminal } from '../terminal.js';

/** On the command line this path means standard input. */
const STANDARD_INPUT = '-';

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

/** Reads a file and its sidecar, or standard input, which has no name and no sidecar. */
export function makeFileReader(terminal: Terminal): (file: ArticleFile, told: ToldArticle) => Promise<ArticleInput> {
  return async (file, told) => {
    if (file.path !== STANDARD_INPUT) return readArticleFile(file, told);
    const { details, form } = told;
    return { bytes: await terminal.readInput(), receipt: {}, details, ...(form === undefined ? {} : { form }) };
  };
}
