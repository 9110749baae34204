import type { ReadVariable } from './variables.js';

/** The configuration in force, a line for each variable: its name, what it is, and where that comes from. */
export function describeConfiguration(variables: readonly ReadVariable[]): string {
  const width = Math.max(...variables.map(({ name }) => name.length));
  return variables.map(({ name, told, otherwise }) => `${name.padEnd(width)}  ${told ?? otherwise ?? '—'}  (${told === undefined ? 'default' : 'environment'})`).join('\n');
}
