import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from '../seeded-random.js';
import type { MixedOperation } from './operation-mix.js';

/** What connections are to ask. */
export interface Load {
  readonly address: string;
  readonly key: string;
  /** What the readers ask, each the whole mix in an order of its own. */
  readonly operations: readonly MixedOperation[];
  readonly readers: number;
  /** What those who submit send, one after another. */
  readonly submission: MixedOperation;
  readonly submitters: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly seed: number;
}

/** What came of it. */
export interface LoadResult {
  readonly requests: number;
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  /** Refusals that a busy server may give, by code: no fault. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Everything else that was no answer, with its operation, and how often. */
  readonly faults: ReadonlyMap<string, number>;
}

/** A reader looks at a page for a moment; milliseconds, at most. */
const PAUSE_MAX = 150;
/** Articles come less often. */
const SUBMISSION_PAUSE_MAX = 2000;
/** A crowd is told to come again. */
const EXPECTED: ReadonlySet<string> = new Set(['ANALYSIS_TIMED_OUT']);

/** Lets all connections ask until the time is over, each one thing after another. */
export async function putUnderLoad({ address, key, operations, readers, submission, submitters, duration, seed }: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers + submitters });
  const until = performance.now() + duration;
  const [times, faults]: [number[], Map<string, number>] = [[], new Map()];
  const refusals: Record<string, number> = {};
  const ask = async (operation: MixedOperation, variables: object): Promise<void> => {
    const began = performance.now();
    const fault = await findFault(agent, address, key, operation, variables);
    times.push(performance.now() - began);
    if (fault === undefined) return;
    if (EXPECTED.has(fault)) refusals[fault] = (refusals[fault] ?? 0) + 1;
    else faults.set(`${operation.name}: ${fault}`, (faults.get(`${operation.name}: ${fault}`) ?? 0) + 1);
  };
  const connect = async (number: number): Promise<void> => {
    const random = createRandom(seed * 1000 + number);
    const isReader = number < readers;
    while (performance.now() < until) {
      for (const operation of isReader ? random.shuffle(operations) : [submission]) {
        if (performance.now() >= until) return;
        await ask(operation, operation.variables(random));
        await wait(random.below(isReader ? PAUSE_MAX : SUBMISSION_PAUSE_MAX));
      }
    }
  };
  await Promise.all(Array.from({ length: readers + submitters }, (_, number) => connect(number)));
  agent.destroy();
  return { requests: times.length, times, refusals, faults };
}

/** Sends an operation; the code or the words of what is wrong with the answer, `undefined` where nothing is. */
async function findFault(agent: Agent, address: string, key: string, { query }: MixedOperation, variables: object): Promise<string | undefined> {
  try {
    const { status, text } = await post(agent, address, key, JSON.stringify({ query, variables }));
    if (status !== 200) return `status ${status} ${text.slice(0, 200)}`;
    const { data, errors } = JSON.parse(text) as { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[] };
    if (errors !== undefined) return `${errors[0]?.extensions?.code ?? 'no code'} ${errors[0]?.message.slice(0, 200)}`;
    return Object.values(data ?? {}).map(problemOf).find((code) => code !== undefined);
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message}` : String(error);
  }
}

/** A problem comes as data. */
function problemOf(value: unknown): string | undefined {
  const problem = value as { readonly __typename?: string; readonly code?: string } | null;
  return typeof problem?.__typename === 'string' && problem.__typename.endsWith('Problem') ? (problem.code ?? problem.__typename) : undefined;
}

function post(agent: Agent, address: string, key: string, body: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, 'content-length': Buffer.byteLength(body) } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (words: string) => (text += words));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text })).on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}
