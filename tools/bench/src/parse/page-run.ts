import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { median } from '../figures.js';
import type { PageNote } from './page-process.js';
import type { PageReaderName } from './page-readers.js';

/** What a reader took for all pages. */
export interface PageRun {
  /** Milliseconds of processor time for all pages: the median of the rounds. */
  readonly milliseconds: number;
  /** Milliseconds for each page, in the order given: the median of the rounds. */
  readonly pages: readonly number[];
  /** Pages on which it found an article. */
  readonly found: number;
  /** Most memory its process held, in MB: when it was loaded, and over all. */
  readonly loaded: number;
  readonly peak: number;
}

/** Lets a reader read all pages, so many rounds, in a process of its own. */
export async function runPages(reader: PageReaderName, files: readonly string[], rounds: number): Promise<PageRun> {
  const child = fork(new URL('./page-process.js', import.meta.url), [reader], { execArgv: [] });
  try {
    const { memory: loaded } = await nextNote(child);
    const notes: PageNote[][] = [];
    for (let round = 0; round < rounds; round++) notes.push(await readRound(child, files));
    return summarise(notes, loaded);
  } finally {
    child.kill();
  }
}

async function readRound(child: ChildProcess, files: readonly string[]): Promise<PageNote[]> {
  const notes: PageNote[] = [];
  for (const file of files) {
    child.send(file);
    notes.push(await nextNote(child));
  }
  return notes;
}

/** The figures of the rounds: notes by round and page. */
export function summarise(notes: readonly (readonly PageNote[])[], loaded: number): PageRun {
  const last = notes.at(-1)!;
  return {
    milliseconds: median(notes.map((round) => round.reduce((sum, { milliseconds }) => sum + milliseconds, 0))),
    pages: last.map((_, page) => median(notes.map((round) => round[page]!.milliseconds))),
    found: last.filter(({ found }) => found).length,
    loaded,
    peak: Math.max(loaded, ...notes.flat().map(({ memory }) => memory)),
  };
}

async function nextNote(child: ChildProcess): Promise<PageNote> {
  const ended = new AbortController();
  try {
    const exit = once(child, 'exit', { signal: ended.signal }).then(([code]) => Promise.reject(new Error(`the reader's process ended with code ${code}`)));
    const [note] = (await Promise.race([once(child, 'message', { signal: ended.signal }), exit])) as [PageNote];
    return note;
  } finally {
    ended.abort();
  }
}
