import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linker } from '@onrecord/linking';
import { openSqliteStore } from '@onrecord/storage';
import type { Bench, BenchOptions, Figure } from '../figures.js';
import { median } from '../figures.js';
import { generateArticle } from '../linking/generate-article.js';
import { TEN_QUOTES } from './bench-record.js';
import { openClient, toBody } from './client.js';
import { type ClosedLoop, runClosedLoop } from './closed-loop.js';
import { AFTER_ALL } from './grow-record.js';
import { NESTED_PAGE } from './operations.js';
import { serve } from './served.js';
import { SERVERS, type ServerName } from './servers/servers.js';

const CONNECTIONS: readonly number[] = [1, 8, 64];
const WARM_UP_REQUESTS = 600;
const MILLISECONDS = 3000;
const FLOOR: ServerName = 'node:http + graphql-js';

/** The same page of the same record from ours and other GraphQL servers, in memory and on SQLite. */
export const GRAPHQL: Bench = {
  measures: 'a page of 20 articles, 200 quotes and their speakers from this server, mercurius, graphql-yoga, Apollo and graphql-js: processor time, requests a second, latency (`npm run build` first)',
  run: async (options) => {
    if (!existsSync(join(options.workspace, 'apps/api/dist/index.js'))) throw new Error('the server is not built; `npm run build` does it');
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
    try {
      const database = join(folder, 'record.db');
      await fillRecord(database, options);
      return [...(await compare('in memory', options, undefined)), ...(await compare('SQLite', options, database))];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function fillRecord(path: string, { articles, tell }: BenchOptions): Promise<void> {
  const store = await openSqliteStore({ path });
  for (let number = 0; number < articles; number++) await store.save(generateArticle(number, TEN_QUOTES), linker, AFTER_ALL);
  await store.close();
  tell(`${articles} articles stored`);
}

/** All servers one after another, `repeat` rounds of all of them, so that a busy minute of the machine hits none alone. */
async function compare(where: string, options: BenchOptions, database: string | undefined): Promise<readonly Figure[]> {
  const names = Object.keys(SERVERS) as readonly ServerName[];
  const measured = new Map<ServerName, (readonly ClosedLoop[])[]>(names.map((name) => [name, []]));
  for (let round = 0; round < options.repeat; round++) {
    for (const name of names) {
      const loops = await measure(name, options.workspace, database);
      measured.get(name)!.push(loops);
      options.tell(`${where}, round ${round + 1}, ${name}: ${loops.map(({ cpu }) => cpu.toFixed(2)).join(', ')} ms of processor time a request`);
    }
  }
  const floor = cpuOf(measured.get(FLOOR)!);
  return [{ what: where, value: 'processor time a request (× the floor) · at 1, 8, 64 connections: requests a second, p50 / p99 in ms' }, ...names.map((name) => ({ what: `  ${name}`, value: tellServer(measured.get(name)!, floor) }))];
}

async function measure(name: ServerName, workspace: string, database: string | undefined): Promise<readonly ClosedLoop[]> {
  const served = await serve(name, workspace, database);
  try {
    const body = toBody(NESTED_PAGE);
    await warmUp(served.address, body);
    const loops: ClosedLoop[] = [];
    for (const connections of CONNECTIONS) loops.push(await runClosedLoop(served, body, connections, MILLISECONDS));
    return loops;
  } finally {
    await served.stop();
  }
}

async function warmUp(address: string, body: string): Promise<void> {
  const client = openClient(address, 8);
  const answer = JSON.parse(await client.send(body)) as { readonly data: { readonly articles: { readonly edges: readonly unknown[] } } };
  if (answer.data.articles.edges.length !== NESTED_PAGE.variables['articles']) throw new Error(`${address} does not answer the whole page`);
  for (let sent = 0; sent < WARM_UP_REQUESTS; sent += 8) await Promise.all(Array.from({ length: 8 }, () => client.send(body)));
  client.close();
}

/** The median of the rounds, over all numbers of connections. */
function cpuOf(rounds: readonly (readonly ClosedLoop[])[]): number {
  return median(rounds.flat().map(({ cpu }) => cpu));
}

function tellServer(rounds: readonly (readonly ClosedLoop[])[], floor: number): string {
  const loops = CONNECTIONS.map((_, index) => {
    const same = rounds.map((round) => round[index]!);
    return `${median(same.map((loop) => loop.requestsASecond)).toFixed(0)}, ${median(same.map((loop) => loop.p50)).toFixed(1)} / ${median(same.map((loop) => loop.p99)).toFixed(1)}`;
  });
  return `${cpuOf(rounds).toFixed(2)} ms (× ${(cpuOf(rounds) / floor).toFixed(2)}) · ${loops.join(' · ')}`;
}
