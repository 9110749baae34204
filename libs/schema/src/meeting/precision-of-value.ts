import type { TimePrecision } from '@onrecord/domain';

/**
 * How exact a TIMEX3 value is, by its form (TimeML annotation guidelines 1.2.1, section on `value`). Each row's
 * expression is tried in order: an example that matches stands beside it, and `June 12` matches none.
 */
const FORMS: readonly (readonly [form: RegExp, precision: TimePrecision, example: string])[] = [
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, 'instant', '2018-06-12T09:04'],
  [/^\d{4}-\d{2}-\d{2}T\d{2}$/, 'hour', '2018-06-12T09'],
  [/^\d{4}-\d{2}-\d{2}T(MO|MI|AF|EV|NI|DT)$/, 'part-of-day', '2018-06-12TMO'],
  [/^\d{4}-\d{2}-\d{2}$/, 'day', '2018-06-12'],
  [/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/, 'day', '2018-03-31/2018-04-01'],
  [/^\d{4}-W\d{2}-WE$/, 'weekend', '2018-W24-WE'],
  [/^\d{4}-W\d{2}$/, 'week', '2018-W24'],
  [/^\d{4}-\d{2}$/, 'month', '2018-06'],
  [/^\d{4}-(SP|SU|FA|WI)$/, 'season', '2018-SU'],
  [/^\d{4}-Q\d$/, 'quarter', '2018-Q2'],
  [/^\d{4}$/, 'year', '2018'],
  [/^\d{3}$/, 'decade', '199'],
  [/^\d{2}$/, 'century', '19'],
];

/** How exactly a TIMEX3 value fixes a time; `vague` for one that names no calendar stretch, and for none. */
export function precisionOfValue(value: string | undefined): TimePrecision {
  if (value === undefined) return 'vague';
  return FORMS.find(([form]) => form.test(value))?.[1] ?? 'vague';
}
