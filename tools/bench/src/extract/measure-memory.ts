import type { ArticleInput } from '@onrecord/domain';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { EngineNote, EngineOrder } from './engine-process.js';

/** Most memory held by the engine, in MB. */
export interface EngineMemory {
  /** When its models were loaded. */
  readonly loaded: number;
  /** When all articles were read, several times over. */
  readonly peak: number;
}

/**
 * Lets a process of its own read all articles so many times: what this one holds, the articles and the peers, is not the
 * engine's. `parseToo` has it tag and parse, where the engine does not do so by itself.
 */
export async function measureMemory(inputs: readonly ArticleInput[], repeat: number, parseToo: boolean): Promise<EngineMemory> {
  const engine = fork(new URL('./engine-process.js', import.meta.url), { serialization: 'advanced', execArgv: [] });
  try {
    const loaded = await nextNote(engine);
    let peak = loaded;
    for (let run = 0; run < repeat; run++) {
      for (const input of inputs) {
        engine.send({ input, parseToo } satisfies EngineOrder);
        peak = await nextNote(engine);
      }
    }
    return { loaded, peak };
  } finally {
    engine.kill();
  }
}

async function nextNote(engine: ChildProcess): Promise<number> {
  const ended = new AbortController();
  try {
    const exit = once(engine, 'exit', { signal: ended.signal }).then(([code]) => Promise.reject(new Error(`the engine's process ended with code ${code}`)));
    const [note] = (await Promise.race([once(engine, 'message', { signal: ended.signal }), exit])) as [EngineNote];
    return note.memory;
  } finally {
    ended.abort();
  }
}
