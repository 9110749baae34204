import { InputError, NotFoundError, OnRecordError } from '@onrecord/domain';
import { basename } from 'node:path';
import { readToldArticle, type ToldArticle } from './article-details.js';
import { readFileBytes } from './read-file-bytes.js';

/** Far more than all that a sidecar can tell. */
const MAX_SIDECAR_BYTES = 1_000_000;

/**
 * Reads a sidecar file; one that is not there tells nothing.
 * @throws InputError that names the file and the field.
 */
export async function readSidecar(path: string): Promise<ToldArticle> {
  const name = basename(path);
  const bytes = await readFileBytes(path, MAX_SIDECAR_BYTES).catch((error: unknown) => {
    if (error instanceof NotFoundError) return undefined;
    throw error instanceof OnRecordError ? new InputError(name, `${name}: ${error.message}`) : error;
  });
  return bytes === undefined ? { details: {} } : readToldJson(bytes, name);
}

/**
 * Reads the content of a sidecar.
 * @throws InputError that names it and the field.
 */
export function readToldJson(bytes: Uint8Array, name: string): ToldArticle {
  try {
    return readToldArticle(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(name, `${name}: expected JSON, found ${error.message}`);
    if (error instanceof InputError) throw new InputError(name, `${name}: ${error.message}`, { field: error.details.argument ?? null });
    throw error;
  }
}
