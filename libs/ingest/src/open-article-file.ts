import type { ToldArticle } from './article-details.js';
import { openFileSource, type ByteSource } from './archives/byte-source.js';
import type { ArticleFile } from './find-article-files.js';
import { SIDECAR_ENDING } from './names-in-folders.js';
import { readingFile, sizeOfFile } from './read-file-bytes.js';
import { readSidecar } from './read-sidecar.js';

/** A file that is open to be taken in, whether it is an article or an archive of many. */
export interface OpenedFile {
  readonly source: ByteSource;
  /** What its sidecar tells of all that is in it. */
  readonly sidecar: ToldArticle;
  /** Whether its articles may go by its name when they tell no address and no id; standard input has none that lasts. */
  readonly isNamed: boolean;
}

/**
 * Opens a file, and reads its sidecar.
 * @throws NotFoundError when there is no such file.
 * @throws InputError when it cannot be read, or its sidecar tells nonsense.
 */
export async function openArticleFile(file: ArticleFile): Promise<OpenedFile> {
  const sidecar = await readingFile(file.path, async () => {
    await sizeOfFile(file.path);
    return readSidecar(`${file.path}${SIDECAR_ENDING}`);
  });
  return { source: await readingFile(file.path, () => openFileSource(file.path)), sidecar, isNamed: true };
}
