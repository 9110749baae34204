import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from '../terminal.js';
import { toPrintable } from './printable.js';

/** How far a batch is. */
export interface Progress {
  /** So many files are done, a part of one among them (2.5 in the middle of the third); `within` says how far that one is. */
  reach(files: number, within?: string): void;
  /** Says something without writing over the bar. */
  note(line: string): void;
  end(): void;
}

/** Clears the line of a terminal and goes to its start. */
const CLEAR_LINE = '\r\u001b[K';

/** A bar where a person watches, and nothing but the notes elsewhere. */
export function makeProgress({ notes, isWatched }: Terminal, total: number): Progress {
  if (!isWatched) return { reach: () => undefined, note: (line) => notes.write(`${line}\n`), end: () => undefined };
  // Cursor and line wrapping stay as they are: an interrupt ends the process without putting them back.
  const bar = new SingleBar({ format: '{bar} {done}/{total}{within} · {eta_formatted} left', stream: notes as NodeJS.WritableStream, clearOnComplete: true, hideCursor: false, linewrap: true }, Presets.shades_classic);
  bar.start(total, 0, { done: 0, within: '' });
  return {
    reach: (files, within) => bar.update(files, { done: Math.floor(files), within: within === undefined ? '' : ` · ${toPrintable(within)}` }),
    note(line) {
      notes.write(`${CLEAR_LINE}${line}\n`);
      bar.render();
    },
    end: () => bar.stop(),
  };
}
