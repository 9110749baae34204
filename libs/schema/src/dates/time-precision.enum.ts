import type { TimePrecision } from '@onrecord/domain';
import { describeEnum } from '../enums/describe-enum.js';

export const TIME_PRECISION = describeEnum<TimePrecision>('TimePrecision', 'How exactly words of time fix a time.', {
  instant: 'A moment: "at 9:04 a.m. on June 12".',
  hour: 'An hour: "at 9 a.m.".',
  'part-of-day': 'A part of a day: "Tuesday morning".',
  day: 'A day, or days in a row: "on Tuesday", "June 12", "from May 7 to 8".',
  weekend: 'A weekend: "this weekend".',
  week: 'A week: "next week".',
  month: 'A month: "in June".',
  season: 'A season: "this summer".',
  quarter: 'A quarter of a year: "the second quarter".',
  year: 'A year: "in 2018".',
  decade: 'A decade: "the 1990s".',
  century: 'A century: "the 19th century".',
  vague: 'No more than a direction: "soon", "recently".',
});
