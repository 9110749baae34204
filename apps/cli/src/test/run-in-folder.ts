import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { runProgram } from '../program.js';
import { readDisplay } from '../write/display.js';

/** What came of a command. */
export interface Ran {
  readonly exitCode: number;
  readonly output: string;
  readonly notes: string;
}

/** A folder of a test, in which commands are given. */
export interface Folder {
  readonly path: string;
  run(...args: readonly string[]): Promise<Ran>;
  /** The same with standard input. */
  runWith(input: string, ...args: readonly string[]): Promise<Ran>;
  /** The same at another time, an instant in ISO 8601, than all the others are given at. */
  runAt(now: string, ...args: readonly string[]): Promise<Ran>;
  write(name: string, content: string | Uint8Array): Promise<void>;
}

// Each intake starts threads of its own, which takes seconds on a busy machine.
jest.setTimeout(60_000);

const NOW = '2030-06-20T12:00:00.000Z';
const made: string[] = [];

/** A folder with the given files; gone after the tests of the file. */
export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}, environment: Readonly<Record<string, string>> = {}): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'onrecord-cli-'));
  made.push(path);
  const runIn = async (now: string, input: string, args: readonly string[]): Promise<Ran> => {
    const [output, notes] = [new Captured(), new Captured()];
    const exitCode = await runProgram(args, {
      output, notes, display: readDisplay({}, environment), isWatched: false, environment, folder: path,
      readInput: async () => new TextEncoder().encode(input),
      now: () => now,
    });
    return { exitCode, output: output.words, notes: notes.words };
  };
  const folder: Folder = {
    path,
    run: (...args) => runIn(NOW, '', args),
    runWith: (input, ...args) => runIn(NOW, input, args),
    runAt: (now, ...args) => runIn(now, '', args),
    async write(name, content) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    },
  };
  for (const [name, content] of Object.entries(files)) await folder.write(name, content);
  return folder;
}

class Captured extends Writable {
  words = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.words += chunk.toString();
    done();
  }
}

afterAll(async () => {
  for (const path of made) await rm(path, { recursive: true, force: true });
});
