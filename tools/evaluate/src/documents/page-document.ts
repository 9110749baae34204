import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InputError } from '@onrecord/domain';

/** One line of the set of pages: a web page as it was received. */
export interface PageDocument {
  readonly id: string;
  /** Its address; a parser may read it, nobody fetches it. */
  readonly url?: string;
  /** Reads the page's bytes, only now. @throws Error when neither a page nor a file with one is told. */
  readonly readBytes: () => Uint8Array;
}

/**
 * Reads a JSON Lines file of pages, gzipped or not. `html` is the path of a page below `folder`, or the page itself.
 * @throws InputError naming the line that is no page.
 */
export function readPageDocuments(file: string, folder: string): readonly PageDocument[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [toPageDocument(line, folder, `${file}:${index + 1}`)]));
}

function toPageDocument(line: string, folder: string, where: string): PageDocument {
  const { id, html, url } = parseLine(line, where);
  if (typeof id !== 'string' || typeof html !== 'string') throw new InputError('in', `${where}: expected {"id": string, "html": string, …}`);
  return { id, ...(typeof url === 'string' && url !== '' ? { url } : {}), readBytes: () => readPage(html, folder) };
}

function readPage(html: string, folder: string): Uint8Array {
  const file = join(folder, html);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  if (html.includes('<')) return new TextEncoder().encode(html);
  throw new Error(`expected a page, or the path of one below ${folder}; found ${JSON.stringify(html.slice(0, 200))}`);
}

function parseLine(line: string, where: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(line)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new InputError('in', `${where}: expected one JSON object a line; ${(error as Error).message}`);
  }
}
