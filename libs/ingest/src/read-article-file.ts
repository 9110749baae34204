import type { ArticleInput } from '@onrecord/domain';
import type { ToldArticle } from './article-details.js';
import type { ArticleFile } from './find-article-files.js';
import { joinTold } from './join-told.js';
import { SIDECAR_ENDING } from './names-in-folders.js';
import { readFileBytes } from './read-file-bytes.js';
import { readSidecar } from './read-sidecar.js';

/** Beyond this many bytes a file is no article, and is not read at all. */
export const MAX_FILE_BYTES = 100_000_000;

/**
 * Reads a file of one article and what its sidecar tells. What is told with the call wins over the sidecar, field by field.
 * Messages do not repeat the file's own name: whoever reads many of them tells it.
 * @throws NotFoundError when there is no such file.
 * @throws InputError when it cannot be read, or its sidecar tells nonsense.
 * @throws ParseError when it is too large.
 */
export async function readArticleFile(file: ArticleFile, told: ToldArticle): Promise<ArticleInput> {
  const bytes = await readFileBytes(file.path, MAX_FILE_BYTES);
  const { details, form } = joinTold(await readSidecar(`${file.path}${SIDECAR_ENDING}`), told);
  return { bytes, receipt: { name: file.name }, details, ...(form === undefined ? {} : { form }) };
}
