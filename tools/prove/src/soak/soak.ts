import { setTimeout as wait } from 'node:timers/promises';
import type { Finding, Proof, ProofOptions } from '../proof.js';
import { putUnderLoad, type LoadResult } from './load.js';
import { loadOperations, SUBMISSION } from './operation-mix.js';
import { percentile } from './percentile.js';
import { loadRecordIds } from './record-ids.js';
import { type Sample, sampleEvery, takeSample } from './samples.js';
import { slopeOf } from './slope.js';
import { type SoakedServer, startSoakedServer } from './soaked-server.js';
import { subscribe, type Subscribers } from './subscribers.js';

const READERS = 56;
const SUBMITTERS = 4;
/** Of each transport: 64 connections in all. */
const SUBSCRIBERS = 2;
const DURATION = 10 * 60_000;
const SAMPLE_DURATION = 20_000;
/** Minutes in which caches fill, code is compiled and the heap finds its size. */
const WARM_UP = 2;
/** Of the memory after the warm-up: what it may grow by until the end. */
const GROWTH_MAX = 0.1;
/** Descriptors that come and go: of threads, and of a check of health. */
const DESCRIPTORS_SPARE = 6;
const TOLD_EVERY = 12;

/** A server under mixed load for ten minutes: no error, memory flat after a warm-up, no descriptor lost. */
export const SOAK: Proof = {
  shows: '64 connections for ten minutes, mixed operations, submissions and subscriptions at once: no error, memory flat, no descriptor lost; needs Linux',
  run: async (options) => {
    const server = await startSoakedServer(options.workspace, options.folder);
    try {
      return await soak(server, options);
    } finally {
      await server.stop();
    }
  },
};

async function soak(server: SoakedServer, { workspace, sample: isSample, seed, tell }: ProofOptions): Promise<readonly Finding[]> {
  const { address, key, pid } = server;
  const operations = await loadOperations(workspace, await loadRecordIds(address));
  const before = await takeSample(pid, address, 0);
  const subscribers = subscribe(address, key, SUBSCRIBERS);
  let told = 0;
  const sampling = sampleEvery(isSample ? 1000 : 5000, pid, address, (sample) => void (told++ % TOLD_EVERY === 0 && tell(describe(sample))));
  const result = await putUnderLoad({ address, key, operations, readers: READERS, submission: SUBMISSION, submitters: SUBMITTERS, duration: isSample ? SAMPLE_DURATION : DURATION, seed });
  await sampling.end();
  await subscribers.close();
  const after = await settle(pid, address, before.descriptors + DESCRIPTORS_SPARE);
  const code = await server.stop();
  return [
    findAnswers(result),
    findSubscriptions(subscribers),
    { what: 'nothing wrong in the log', holds: server.complaints.length === 0, seen: server.complaints.length === 0 ? Object.entries(server.lines).map(([level, lines]) => `${lines} of ${level}`).join(', ') : server.complaints.join('\n') },
    { what: 'no descriptor lost', holds: after.descriptors <= before.descriptors + DESCRIPTORS_SPARE, seen: `${before.descriptors} before, ${Math.max(...sampling.samples.map(({ descriptors }) => descriptors))} at most, ${after.descriptors} after` },
    ...(isSample ? [] : [findMemory(sampling.samples)]),
    { what: 'the server stops when asked', holds: code === 0, seen: `exit code ${code}` },
  ];
}

function findAnswers({ requests, times, refusals, faults }: LoadResult): Finding {
  const [median, last] = [percentile(times, 50) ?? 0, percentile(times, 99) ?? 0];
  const seen = `${requests} requests, p50 ${median.toFixed(1)} ms, p99 ${last.toFixed(1)} ms; told to come again: ${JSON.stringify(refusals)}`;
  return { what: 'every request is answered', holds: requests > 0 && faults.size === 0, seen: faults.size === 0 ? seen : `${seen}\n${[...faults].map(([fault, times]) => `  ${times} × ${fault}`).join('\n')}` };
}

function findSubscriptions({ events, faults }: Subscribers): Finding {
  return { what: 'both transports tell of articles until the end', holds: faults.length === 0 && events.stream > 0 && events.socket > 0, seen: faults.length === 0 ? `${events.stream} events by streams, ${events.socket} by sockets` : [...new Set(faults)].join('\n') };
}

function findMemory(samples: readonly Sample[]): Finding {
  const warm = samples.filter(({ at }) => at >= WARM_UP);
  const slope = slopeOf(warm.map(({ at, rss }) => ({ at, value: rss })));
  const heapSlope = slopeOf(warm.map(({ at, heap }) => ({ at, value: heap })));
  const [first, last] = [warm[0], warm.at(-1)];
  const growth = first === undefined || last === undefined ? Number.NaN : (slope * (last.at - first.at)) / first.rss;
  const moments = [WARM_UP, 5, 10].map((minute) => samples.findLast(({ at }) => at <= minute)).filter((sample) => sample !== undefined);
  return { what: `memory grows by less than ${GROWTH_MAX * 100} % after ${WARM_UP} minutes`, holds: growth < GROWTH_MAX, seen: `${moments.map(describe).join('; ')}; ${slope.toFixed(2)} MB a minute, heap ${heapSlope.toFixed(2)}` };
}

/** Connections that were closed take a moment to be gone. */
async function settle(pid: number, address: string, enough: number): Promise<Sample> {
  let sample = await takeSample(pid, address, 0);
  for (let tries = 0; tries < 50 && sample.descriptors > enough; tries++) {
    await wait(200);
    sample = await takeSample(pid, address, 0);
  }
  return sample;
}

function describe({ at, rss, heap, heapTotal, descriptors }: Sample): string {
  return `minute ${at.toFixed(1)}: ${rss.toFixed(0)} MB resident, ${heap.toFixed(0)} of ${heapTotal.toFixed(0)} MB of heap, ${descriptors} descriptors`;
}
