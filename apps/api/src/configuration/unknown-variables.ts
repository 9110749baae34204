import { closest, distance } from 'fastest-levenshtein';
import type { Environment } from './variables.js';

/** A variable that looks like one of ours and is none. */
export interface UnknownVariable {
  readonly name: string;
  /** The known name that was probably meant; `undefined` where none is near. */
  readonly meant: string | undefined;
}

const PREFIX = 'ONRECORD_';

/** Variables of other programs of this project, which share an environment with the server: the command's key, and the reader's server. */
const OF_OTHERS: ReadonlySet<string> = new Set(['ONRECORD_KEY', 'ONRECORD_SERVER']);

/** Letters that a slip changes at most: `ONRECORD_QUERY_DEEPTH`. */
const SLIP_MAX = 4;

/** The variables of an environment that nothing reads, in their order: a slip in a name would otherwise leave a limit as it is and say nothing. */
export function findUnknownVariables(environment: Environment, known: readonly string[]): readonly UnknownVariable[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name) && !OF_OTHERS.has(name))
    .map((name) => ({ name, meant: nearest(name, known) }));
}

/** What to tell of one. */
export function describeUnknown({ name, meant }: UnknownVariable): string {
  return `nothing reads the variable ${name}${meant === undefined ? '' : `; ${meant} may be meant`}`;
}

function nearest(name: string, known: readonly string[]): string | undefined {
  const meant = closest(name, known);
  return distance(name, meant) <= SLIP_MAX ? meant : undefined;
}
