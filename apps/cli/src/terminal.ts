import { ParseError } from '@onrecord/domain';
import { MAX_FILE_BYTES } from '@onrecord/ingest';
import type { Readable, Writable } from 'node:stream';
import { readDisplay, type Display } from './write/display.js';

/** Everything that a command has to do with the world around it, so that tests stand in for it. */
export interface Terminal {
  /** What was asked for: standard output. */
  readonly output: Writable;
  /** How the output may look. */
  readonly display: Display;
  /** What is to be said besides: standard error. */
  readonly notes: Writable;
  /** Whether a person watches the notes. */
  readonly isWatched: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder in which the command was given; paths are meant from there. */
  readonly folder: string;
  /** All of standard input. @throws ParseError when it is larger than a file may be. */
  readInput(): Promise<Uint8Array>;
  /** Now: ISO 8601 in UTC. */
  now(): string;
}

/** Writes a line of what was asked for, and waits where the reader is slower. */
export async function writeLine({ output }: Terminal, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await new Promise<void>((resolve) => output.once('drain', resolve));
}

/** Says something beside the output. */
export function note({ notes }: Terminal, line: string): void {
  notes.write(`${line}\n`);
}

/** The terminal that this process runs in. */
export function openTerminal(): Terminal {
  return {
    output: process.stdout,
    display: readDisplay(process.stdout, process.env),
    notes: process.stderr,
    isWatched: process.stderr.isTTY === true,
    environment: process.env,
    folder: process.cwd(),
    readInput: () => readAll(process.stdin, MAX_FILE_BYTES),
    now: () => new Date().toISOString(),
  };
}

/** All that comes, which is given up as soon as it is more than `limit` bytes: a pipe may have no end. @throws ParseError */
export async function readAll(input: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > limit) throw new ParseError('TOO_LARGE', `expected at most ${limit} bytes, found more; hand over one article at a time`, { limit });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
