import type { TimeExpression } from '@onrecord/domain';
import { toOffsets, type Task } from './prediction.js';

/**
 * Words of time with their values. The values that are counted are marked as calendar dates (TEI `date@when`, `from`, `to`):
 * a week, a weekend, a decade or a century by its first and last day, a part of a day by its day, a bygone time by the day
 * of publication that ends it. `value` tells those; `timex3` is the value as the engine gives it.
 */
export const DATES: Task = {
  form: 'text',
  nothing: { times: [] },
  predict: (archive) =>
    archive.map(({ analysed: { article, times } }) => {
      const published = article.published?.value.value.slice(0, 10);
      return { times: times.map((time) => ({ span: toOffsets(article, time.span), value: toCalendarDates(time, published) ?? null, timex3: time.value ?? null })) };
    }),
};

/** Precisions that TIMEX3 writes in letters or cut-off figures: `2018-W22`, `2018-05-30TNI`, `199`. */
const NOT_OF_THE_CALENDAR: readonly string[] = ['part-of-day', 'week', 'weekend', 'decade', 'century'];

function toCalendarDates({ timeKind, precision, value, earliest, latest }: TimeExpression, published: string | undefined): string | undefined {
  if (value === 'PAST_REF' && published !== undefined) return `/${published}`;
  if (value === 'FUTURE_REF' && published !== undefined) return `${published}/`;
  if (timeKind === 'duration' || timeKind === 'set' || !NOT_OF_THE_CALENDAR.includes(precision) || earliest === undefined || latest === undefined) return value;
  if (precision === 'century') return `${earliest.slice(0, 2)}00-01-01/${earliest.slice(0, 2)}99-12-31`;
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}
