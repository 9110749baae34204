import { InputError, NotFoundError, OnRecordError, ParseError, type ArticleDetails, type ArticleInput, type PublicationTime } from '@onrecord/domain';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readToldArticle, type ToldArticle } from './article-details.js';
import { SIDECAR_ENDING, type ArticleFile } from './find-article-files.js';

/** Beyond this many bytes a file is no article, and is not read at all. */
export const MAX_FILE_BYTES = 100_000_000;

/** Far more than all that a sidecar can tell. */
const MAX_SIDECAR_BYTES = 1_000_000;

/**
 * Reads a file and what its sidecar tells. What is told with the call wins over the sidecar, field by field. Messages do not
 * repeat the file's own name: whoever reads many of them tells it.
 * @throws NotFoundError when there is no such file.
 * @throws InputError when it cannot be read, or its sidecar tells nonsense.
 * @throws ParseError when it is too large.
 */
export async function readArticleFile(file: ArticleFile, told: ToldArticle): Promise<ArticleInput> {
  const bytes = await readBytes(file.path, MAX_FILE_BYTES);
  const sidecar = await readSidecar(`${file.path}${SIDECAR_ENDING}`);
  const form = told.form ?? sidecar.form;
  return { bytes, receipt: { name: file.name }, details: joinDetails(sidecar, told), ...(form === undefined ? {} : { form }) };
}

/** Field by field, the zone too: it may be told by one and the time by the other. */
function joinDetails(sidecar: ToldArticle, told: ToldArticle): ArticleDetails {
  const details = { ...sidecar.details, ...told.details };
  const zoned = (time: PublicationTime): PublicationTime => {
    const zone = told.zone ?? time.zone ?? sidecar.zone;
    return zone === undefined ? time : { ...time, zone };
  };
  return { ...details, ...(details.published === undefined ? {} : { published: zoned(details.published) }), ...(details.updated === undefined ? {} : { updated: zoned(details.updated) }) };
}

/**
 * Reads a sidecar file; one that is not there tells nothing.
 * @throws InputError that names the file and the field.
 */
export async function readSidecar(path: string): Promise<ToldArticle> {
  const name = basename(path);
  const bytes = await readBytes(path, MAX_SIDECAR_BYTES).catch((error: unknown) => {
    if (error instanceof NotFoundError) return undefined;
    throw error instanceof OnRecordError ? new InputError(name, `${name}: ${error.message}`) : error;
  });
  if (bytes === undefined) return { details: {} };
  try {
    return readToldArticle(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(name, `${name}: expected JSON, found ${error.message}`);
    if (error instanceof InputError) throw new InputError(name, `${name}: ${error.message}`, { field: error.details.argument ?? null });
    throw error;
  }
}

async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    // Asked before opening: to open a pipe is to wait for whoever writes into it.
    const stats = await stat(path);
    if (!stats.isFile()) throw new InputError('path', `expected a file, found a ${stats.isDirectory() ? 'folder' : 'device or pipe'}`, { path });
    if (stats.size > limit) throw new ParseError('TOO_LARGE', `expected at most ${limit} bytes, found ${stats.size}`, { path, found: stats.size, limit });
    return await readFile(path);
  } catch (error) {
    throw error instanceof OnRecordError ? error : cannotRead(path, error);
  }
}

/** What stands in a name where its bytes are no UTF-8; such a file is listed and cannot be found by its name. */
const NOT_UTF_8 = '\ufffd';

function cannotRead(path: string, error: unknown): OnRecordError {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new NotFoundError(`expected a file, found nothing there${path.includes(NOT_UTF_8) ? '; if it is there, its name is not in UTF-8: rename it' : ''}`, { path });
  return new InputError('path', `expected a file that can be read, found ${code}`, { path });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
