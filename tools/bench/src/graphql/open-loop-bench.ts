import { join } from 'node:path';
import type { Bench, BenchOptions, Figure } from '../figures.js';
import { openClient, toBody } from './client.js';
import { growRecord } from './grow-record.js';
import { runOpenLoop } from './open-loop.js';
import { MOST_QUOTED, type Operation, personPage, searchFor } from './operations.js';
import { percentile } from './percentile.js';
import { type Served, serve } from './served.js';

const REQUESTS_A_SECOND = 50;
const SECONDS = 20;
/** Words that stand in every article, in most, and in some: what a reader of news types, and what costs most. */
const COMMON_WORDS = ['the', 'state', 'people', 'world', 'year'];

/** A large record under a steady stream of readers. */
export const OPEN_LOOP: Bench = {
  measures: `${REQUESTS_A_SECOND} requests a second by schedule over a record of --articles (kept in tmp/bench, or in --database FILE): a person's page, a search for a common word; latency from the scheduled instant`,
  run: async (options) => {
    const path = options.database ?? join(options.workspace, 'tmp', 'bench', `record-${options.articles}.db`);
    await growRecord(path, options.articles, options.tell);
    const served = await serve('ours', options.workspace, path);
    try {
      return await measure(served, options);
    } finally {
      await served.stop();
    }
  },
};

async function measure(served: Served, { repeat, tell }: BenchOptions): Promise<readonly Figure[]> {
  const people = await mostQuoted(served.address);
  const kinds: readonly (readonly [string, readonly Operation[]])[] = [
    ["a person's page", people.map(personPage)],
    ['search for a common word', COMMON_WORDS.map(searchFor)],
  ];
  const figures: Figure[] = [];
  for (const [what, operations] of kinds) {
    const bodies = Array.from({ length: REQUESTS_A_SECOND * SECONDS }, (_, index) => toBody(operations[index % operations.length]!));
    await runOpenLoop(served.address, bodies.slice(0, 4 * REQUESTS_A_SECOND), REQUESTS_A_SECOND);
    const before = await served.usage();
    const rounds: (readonly number[])[] = [];
    for (let round = 0; round < repeat; round++) rounds.push(await runOpenLoop(served.address, bodies, REQUESTS_A_SECOND));
    const after = await served.usage();
    tell(`${what}: p99 of each round ${rounds.map((times) => percentile(times, 0.99).toFixed(1)).join(', ')} ms`);
    const times = rounds.flat();
    figures.push({ what, value: `p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(0)} ms; ${((after.cpuMicroseconds - before.cpuMicroseconds) / 1000 / times.length).toFixed(2)} ms of processor time a request` });
  }
  return [...figures, { what: 'memory of the server', value: `${Math.round((await served.usage()).rssBytes / 2 ** 20)} MB` }];
}

async function mostQuoted(address: string): Promise<readonly string[]> {
  const client = openClient(address, 1);
  const answer = JSON.parse(await client.send(toBody({ query: MOST_QUOTED, variables: {} }))) as { readonly data: { readonly people: { readonly edges: readonly { readonly node: { readonly id: string } }[] } } };
  client.close();
  return answer.data.people.edges.map(({ node }) => node.id);
}
