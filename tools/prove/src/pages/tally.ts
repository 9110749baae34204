import type { Finding } from '../proof.js';
import type { PageOutcome } from './read-page.js';

const MOST_TOLD = 10;

/** Counts what came of many pages, remembers the slowest one and what is at fault. */
export interface Tally {
  readonly add: (name: string, outcome: PageOutcome) => void;
  readonly faults: () => number;
  readonly toFinding: (what: string) => Finding;
}

/** Starts an empty tally. Times are told and decide nothing. */
export function createTally(): Tally {
  const outcomes = new Map<string, number>();
  const faults: string[] = [];
  let slowest = { name: 'none', milliseconds: 0 };
  return {
    add: (name, { outcome, faults: found, milliseconds }) => {
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (milliseconds > slowest.milliseconds) slowest = { name, milliseconds };
      if (found.length > 0) faults.push(`${name}: ${found.slice(0, 2).join('; ')}`);
    },
    faults: () => faults.length,
    toFinding: (what) => {
      const told = `${[...outcomes].map(([outcome, times]) => `${times} ${outcome}`).join(', ')}; slowest ${slowest.milliseconds.toFixed(0)} ms, ${slowest.name}`;
      return { what, holds: faults.length === 0, seen: faults.length === 0 ? told : `${faults.length} at fault (${told}):\n  ${faults.slice(0, MOST_TOLD).join('\n  ')}` };
    },
  };
}
