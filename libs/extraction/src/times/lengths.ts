import type { TimePrecision } from '@onrecord/domain';
import { singularUnit } from './time-words.js';

/** TIMEX3 letters of units; those below a day stand after `T`. */
const DESIGNATORS: Readonly<Record<string, string>> = { second: 'TS', minute: 'TM', hour: 'TH', day: 'D', week: 'W', fortnight: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE' };
const PRECISIONS: Readonly<Record<string, TimePrecision>> = { second: 'instant', minute: 'instant', hour: 'hour', day: 'day', week: 'week', fortnight: 'week', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade', century: 'century' };

/** A length as TIMEX3 writes it: `P2Y`, `PT2.5H`; `PXD` where the number is not told. A fortnight is two weeks. */
export function designate(amount: number | undefined, unit: string): string {
  const one = singularUnit(unit);
  const letters = DESIGNATORS[one] ?? 'D';
  const number = amount === undefined ? 'X' : String(one === 'fortnight' ? amount * 2 : amount);
  return letters.startsWith('T') ? `PT${number}${letters.slice(1)}` : `P${number}${letters}`;
}

/** Two lengths as one: `P3Y` and `P2M` are `P3Y2M`, `PT2H` and `PT20M` are `PT2H20M`. */
export function joinLengths(longer: string, shorter: string): string {
  return longer.startsWith('PT') && shorter.startsWith('PT') ? longer + shorter.slice(2) : longer + shorter.slice(1);
}

/** How exact a time counted in this unit is: no more than the unit. */
export function precisionOfUnit(unit: string): TimePrecision {
  return PRECISIONS[unit] ?? 'vague';
}
