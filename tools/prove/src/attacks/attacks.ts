import { type Attack, ATTACKS } from '@onrecord/testing';
import { build } from '../build.js';
import type { Finding, Proof, ProofOptions } from '../proof.js';
import { type MeasuredServer, startMeasuredServer } from './measured-server.js';
import { sendAttack } from './send-attack.js';
import { attackWithSlowBodies } from './slow-bodies.js';

/** Milliseconds of the server's processor that an attack may take. */
const CPU_MAX = 100;
/** Bytes by which the least memory of the second half of the rounds may lie above that of the first: what is above the least waits for the garbage collector, and a leak lifts the least. */
const GROWTH_MAX = 64_000_000;
const ROUNDS = { whole: 30, sample: 6 };
/** Rounds before anything is measured: a program that has just started compiles itself. */
const WARM_UP = 2;
/** An attack is sent so often between two measures, since a measure takes its own time. */
const TIMES = 3;

/** Every attack on the server ends as its documentation says, takes little of its processor, and leaves nothing in its memory. */
export const ATTACKS_ON_THE_SERVER: Proof = {
  shows: `hostile requests get their documented codes, each within ${CPU_MAX} ms of the server's processor, and its memory stays flat`,
  run: async (options) => {
    await build(options.workspace, 'apps/api');
    const server = await startMeasuredServer(options.workspace, options.folder);
    try {
      return await attack(server, options);
    } finally {
      await server.stop();
    }
  },
};

async function attack(server: MeasuredServer, { sample, tell }: ProofOptions): Promise<readonly Finding[]> {
  const faults: string[] = [];
  for (const each of ATTACKS) {
    const fault = await sendAttack(server.address, each);
    if (fault !== undefined) faults.push(`${each.name}: ${fault}`);
  }
  for (let round = 1; round < WARM_UP; round += 1) await sendAll(server);
  const ownCost = await costOf(server, async () => undefined);
  const memory: number[] = [];
  const rounds = sample ? ROUNDS.sample : ROUNDS.whole;
  const taken = new Map<string, number[]>(ATTACKS.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const each of ATTACKS) taken.get(each.name)!.push(((await costOf(server, () => sendTimes(server, each))) - ownCost) / TIMES);
    memory.push((await server.measure()).memory);
    if (round % 3 === 0) tell(`${round} of ${rounds} rounds, ${toMegabytes(memory.at(-1)!)} MB`);
  }
  const [early, late] = [Math.min(...memory.slice(0, rounds / 2)), Math.min(...memory.slice(rounds / 2))];
  return [
    { what: `${ATTACKS.length} attacks end as documented`, holds: faults.length === 0, seen: faults.length === 0 ? `${ATTACKS.filter(({ end }) => end.code !== undefined).length} refused with their codes, ${ATTACKS.filter(({ end }) => end.code === undefined).length} answered like anything else` : faults.join('; ') },
    findCost(taken),
    { what: 'memory is flat', holds: late - early < GROWTH_MAX, seen: `at least ${toMegabytes(early)} MB in the first half of ${rounds * TIMES} times all attacks, at least ${toMegabytes(late)} MB in the second, at most ${toMegabytes(Math.max(...memory))} MB` },
    await attackWithSlowBodies(server.address),
  ];
}

/** The median of each attack over all rounds: what else a machine does falls on single rounds. */
function findCost(taken: ReadonlyMap<string, readonly number[]>): Finding {
  const costs = [...taken].map(([name, rounds]) => ({ name, cost: medianOf(rounds) })).sort((a, b) => b.cost - a.cost);
  const dearest = costs.slice(0, 5).map(({ name, cost }) => `${cost.toFixed(1)} ms ${name}`).join(', ');
  return { what: `each takes less than ${CPU_MAX} ms of the server's processor`, holds: costs.every(({ cost }) => cost < CPU_MAX), seen: `median ${medianOf(costs.map(({ cost }) => cost)).toFixed(1)} ms; the dearest: ${dearest}` };
}

async function costOf(server: MeasuredServer, work: () => Promise<void>): Promise<number> {
  const before = await server.measure();
  await work();
  return (await server.measure()).cpu - before.cpu;
}

async function sendAll({ address }: MeasuredServer): Promise<void> {
  for (const each of ATTACKS) await sendAttack(address, each);
}

async function sendTimes({ address }: MeasuredServer, each: Attack): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) await sendAttack(address, each);
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function toMegabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
