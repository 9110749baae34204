import type { Span } from '@onrecord/domain';
import { dayOfIso } from './calendar.js';
import { readDay } from './readings.js';
import type { TimeReading } from './time-pattern.js';

type FoundTime = TimeReading & { readonly span: Span };

/** What may stand between a time of the clock and its day. Matches ` on `, `, `, ` local time on `; must not match ` and `, ` and left on `. */
const BETWEEN = /^(?:,? (?:local time|[A-Z]{2,4}T|GMT),?)?,? ?(?:on |at |from |around |about |shortly (?:before|after) |of )?$/;
/** A day beside another. Matches `the day before`, `The day after`; must not match `the week before`. */
const BESIDE = /^the day (?:before|after)$/i;

/** Times that take their day from the one beside them: "at 10 a.m. on Tuesday" is `2019-05-14T10:00`, "the day after Christmas" the day after. */
export function joinNeighbours(text: string, times: readonly FoundTime[]): readonly FoundTime[] {
  return times.map((time, i) => {
    const next = times[i + 1];
    if (time.value === undefined && next !== undefined && BESIDE.test(text.slice(time.span.start, time.span.end))) return besideDay(text, time, next);
    if (time.value?.startsWith('T') !== true) return time;
    const day = [next, times[i - 1]].find((other) => other !== undefined && isDay(other) && BETWEEN.test(textBetween(text, time.span, other.span)));
    const told = day ?? dayOfSentence(text, time, times.slice(Math.max(0, i - 3), i));
    return told?.earliest === undefined ? time : { ...time, value: `${told.earliest}${time.value}`, earliest: told.earliest, latest: told.earliest };
  });
}

/** The last day told before in the same sentence: "On Tuesday the house was called in at 10 a.m." */
function dayOfSentence(text: string, time: FoundTime, before: readonly FoundTime[]): FoundTime | undefined {
  return before.findLast((other) => isDay(other) && !/[.!?;\n]|\band\b/.test(textBetween(text, time.span, other.span)));
}

function besideDay(text: string, time: FoundTime, next: FoundTime): FoundTime {
  const day = isDay(next) ? dayOfIso(next.earliest ?? '') : undefined;
  if (day === undefined || !/^ (?:the )?$/.test(textBetween(text, time.span, next.span))) return time;
  return { span: time.span, ...readDay(day + (/after$/i.test(text.slice(time.span.start, time.span.end)) ? 1 : -1)) };
}

function isDay({ earliest, latest, timeKind }: FoundTime): boolean {
  return earliest !== undefined && earliest === latest && timeKind !== 'duration' && timeKind !== 'set';
}

function textBetween(text: string, a: Span, b: Span): string {
  return a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}
