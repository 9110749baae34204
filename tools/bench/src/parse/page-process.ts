import { readFileSync } from 'node:fs';
import { cpuTimeOf } from '../extract/cpu-time.js';
import { peakMemory } from '../figures.js';
import { PAGE_READERS, type PageReaderName } from './page-readers.js';

/** What this process tells when its reader is loaded (no page yet), and after each page. */
export interface PageNote {
  /** Milliseconds of processor time, without the reading of the file. */
  readonly milliseconds: number;
  readonly found: boolean;
  /** Most memory held so far, in MB. */
  readonly memory: number;
}

/** Reads one page after another, as it is asked to, with the reader named on the command line, and nothing else in memory. */
const read = await PAGE_READERS[process.argv[2] as PageReaderName]();
process.on('message', (file: string) => {
  const bytes = new Uint8Array(readFileSync(file));
  let found = false;
  const milliseconds = cpuTimeOf(() => {
    found = read(bytes);
  });
  process.send!({ milliseconds, found, memory: peakMemory() } satisfies PageNote);
});
process.send!({ milliseconds: 0, found: false, memory: peakMemory() } satisfies PageNote);
