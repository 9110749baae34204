import { readdir, readFile } from 'node:fs/promises';

/** What a process takes at a moment. */
export interface Sample {
  /** Minutes since the load began. */
  readonly at: number;
  /** Resident memory, megabytes. */
  readonly rss: number;
  /** Heap of JavaScript in use, megabytes. */
  readonly heap: number;
  /** Heap that is set aside for it, of the first thread alone, megabytes. */
  readonly heapTotal: number;
  /** Open descriptors: files, sockets, pipes. */
  readonly descriptors: number;
}

/** Takes a sample of a server, by what Linux says of its process and what it measures itself. @throws Error on other systems. */
export async function takeSample(pid: number, address: string, at: number): Promise<Sample> {
  const [status, descriptors, measures] = await Promise.all([readFile(`/proc/${pid}/status`, 'utf8'), readdir(`/proc/${pid}/fd`), fetch(`${address}/metrics`).then((answer) => answer.text())]);
  const megabytes = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(measures)?.[1]) / 2 ** 20;
  return { at, rss: Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024, heap: megabytes('nodejs_heap_size_used_bytes'), heapTotal: megabytes('nodejs_heap_size_total_bytes'), descriptors: descriptors.length };
}

/** Takes samples until it is told to end. */
export function sampleEvery(milliseconds: number, pid: number, address: string, tell: (sample: Sample) => void): { readonly samples: readonly Sample[]; end(): Promise<void> } {
  const samples: Sample[] = [];
  const began = Date.now();
  let under: Promise<void> = Promise.resolve();
  const take = async (): Promise<void> => {
    const sample = await takeSample(pid, address, (Date.now() - began) / 60_000);
    samples.push(sample);
    tell(sample);
  };
  // A server that is gone is told by the load.
  const timer = setInterval(() => (under = under.then(take, () => undefined)), milliseconds);
  return {
    samples,
    async end() {
      clearInterval(timer);
      await under.catch(() => undefined);
    },
  };
}
