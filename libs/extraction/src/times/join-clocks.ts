import type { Span } from '@onrecord/domain';
import type { TimeReading } from './time-pattern.js';

type FoundTime = TimeReading & { readonly span: Span };

/** What may stand between a time of the clock and its day. Matches ` on `, `, `, ` local time on `; must not match ` and `, ` and left on `. */
const BETWEEN = /^(?:,? (?:local time|[A-Z]{2,4}T|GMT),?)?,? ?(?:on |at |from |around |about |shortly (?:before|after) |of )?$/;

/** Times of the clock with the day that stands beside them: "at 10 a.m. on Tuesday" is `2019-05-14T10:00`. Without one they keep the hour alone. */
export function joinClocks(text: string, times: readonly FoundTime[]): readonly FoundTime[] {
  return times.map((time, i) => {
    if (time.value?.startsWith('T') !== true || time.precision !== 'instant') return time;
    const day = [times[i + 1], times[i - 1]].find((other) => other !== undefined && isDay(other) && BETWEEN.test(textBetween(text, time.span, other.span)));
    if (day?.earliest === undefined) return time;
    return { ...time, value: `${day.earliest}${time.value}`, earliest: day.earliest, latest: day.earliest };
  });
}

function isDay({ earliest, latest, timeKind }: FoundTime): boolean {
  return earliest !== undefined && earliest === latest && timeKind !== 'duration' && timeKind !== 'set';
}

function textBetween(text: string, a: Span, b: Span): string {
  return a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}
