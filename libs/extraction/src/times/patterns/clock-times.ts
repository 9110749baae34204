import { readVague } from '../readings.js';
import { makeTimePattern, type TimePattern } from '../time-pattern.js';

const HOURS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Times of the clock. The day they belong to stands beside them as an expression of its own. */
export const CLOCK_TIMES: readonly TimePattern[] = [
  // Matches `10 a.m.`, `2:30 p.m.`, `7pm`; must not match `10 am`'s verb in `I, 10, am`.
  makeTimePattern('clock/twelve', '(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s?(?<half>[ap])\\.?m(?:\\.|(?![\\p{L}]))', 'giu', ({ hour, minute = '00', half = '' }) => {
    const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return { timeKind: 'time', precision: 'instant', value: `T${String(hours).padStart(2, '0')}:${minute}` };
  }),
  // Matches `22:30`; must not match `1:22:30`, a verse or a score of three figures.
  makeTimePattern('clock/twenty-four', '(?<![:.])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![:.]?\\d)', 'gu', ({ hour = '', minute = '' }) => ({ timeKind: 'time', precision: 'instant', value: `T${hour.padStart(2, '0')}:${minute}` })),
  // Matches `ten o’clock`, `7 o'clock in the evening`, `half past six`; must not match `half past`.
  makeTimePattern('clock/hour', `(?:(?<half>half past) )?(?<hour>1[0-2]|[1-9]|${HOURS.join('|')})(?:(?<=half past [\\p{L}\\d]+)| o[’']clock)(?: (?:in the (?<part>morning|afternoon|evening)|at (?<night>night)))?`, 'giu', ({ half, hour = '', part, night }) => {
    const told = /^\d/.test(hour) ? Number(hour) : HOURS.indexOf(hour.toLowerCase()) + 1;
    // Without a part of the day it is not told which half is meant: the figure stands as it is.
    const clock = part === undefined && night === undefined ? told : (told % 12) + (part?.toLowerCase() === 'morning' ? 0 : 12);
    return { timeKind: 'time', precision: 'instant', value: `T${String(clock).padStart(2, '0')}:${half === undefined ? '00' : '30'}` };
  }),
  // Matches `at noon`, `midnight`; must not match `noonday`.
  makeTimePattern('clock/word', '(?<word>noon|midday|midnight)', 'giu', ({ word = '' }) => (word.toLowerCase() === 'midnight' ? { ...readVague('instant', 'T24:00'), timeKind: 'time' } : { ...readVague('instant', 'T12:00'), timeKind: 'time' })),
];
