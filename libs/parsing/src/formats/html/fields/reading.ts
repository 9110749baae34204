import type { FieldName, FieldReading, FieldWitness } from '@onrecord/domain';
import { comparable, folded } from './comparable.js';
import { confidenceOf } from './confidence.js';
import { readStatedTime } from './stated-time.js';

/** Witnesses kept of one field, and characters of what each says. */
const MOST_WITNESSES = 24;
const LONGEST_VALUE = 1000;

/** How a field was read: the witness believed comes first, then those that say the same, then those that differ. */
export function toReading(field: FieldName, believed: FieldWitness, others: readonly FieldWitness[]): FieldReading {
  const isSame = SAMENESS[field] ?? isSameWords;
  const rest = others.filter((one) => one.place !== believed.place || one.value !== believed.value).slice(0, MOST_WITNESSES);
  const agreeing = rest.filter(({ value }) => isSame(value, believed.value));
  const witnesses = [believed, ...agreeing, ...rest.filter((one) => !agreeing.includes(one))].map(({ witness, place, value }) => ({ witness, place, value: value.slice(0, LONGEST_VALUE) }));
  return { kind: 'field-reading', field, confidence: confidenceOf({ field, witnesses }, isSame), witnesses };
}

/** When two witnesses say the same, where it is not a matter of words. */
const SAMENESS: Readonly<Partial<Record<FieldName, (a: string, b: string) => boolean>>> = { authors: isSameNames, published: isSameDay, updated: isSameDay };

function isSameWords(a: string, b: string): boolean {
  return a === b || comparable(a) === comparable(b);
}

/** The same people, in whatever order. */
function isSameNames(a: string, b: string): boolean {
  const [first, second] = [a, b].map((names) => folded(names).split(', ').sort().join());
  return first === second;
}

function isSameDay(a: string, b: string): boolean {
  const [first, second] = [readStatedTime(a), readStatedTime(b)];
  return first !== undefined && second !== undefined && first.value.slice(0, 10) === second.value.slice(0, 10);
}
