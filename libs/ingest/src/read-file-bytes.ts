import { InputError, NotFoundError, OnRecordError, ParseError } from '@onrecord/domain';
import { readFile, stat } from 'node:fs/promises';

/**
 * The bytes of a file.
 * @throws NotFoundError when there is no such file.
 * @throws InputError when it cannot be read.
 * @throws ParseError when it is larger than `limit`.
 */
export async function readFileBytes(path: string, limit: number): Promise<Uint8Array> {
  return readingFile(path, async () => {
    const size = await sizeOfFile(path);
    if (size > limit) throw new ParseError('TOO_LARGE', `expected at most ${limit} bytes, found ${size}`, { path, found: size, limit });
    return readFile(path);
  });
}

/** The size of a file in bytes. Asked before opening: to open a pipe is to wait for whoever writes into it. @throws InputError when it is none. */
export async function sizeOfFile(path: string): Promise<number> {
  const stats = await stat(path);
  if (!stats.isFile()) throw new InputError('path', `expected a file, found a ${stats.isDirectory() ? 'folder' : 'device or pipe'}`, { path });
  return stats.size;
}

/** Does something with a file, and says in words why it cannot be done. */
export async function readingFile<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
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
