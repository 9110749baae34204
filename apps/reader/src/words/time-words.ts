const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day, month, year or instant of ISO 8601 in words, as precise as it is told: `2018-06-12` is 12 June 2018, `2018-06` is June 2018. */
export function wordTime(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value) ?? [];
  if (year === undefined) return value;
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? MONTH : DAY).format(date);
}

/** When a meeting is told to take place. */
export interface ToldTime {
  readonly words: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** When something was said: the article's words, with the day they mean where it can be told: `Tuesday (12 June 2018)`. */
export function wordSaid({ text, earliest, latest }: { readonly text: string } & Omit<ToldTime, 'words'>): string {
  return earliest === null && latest === null ? text : `${text} (${wordToldTime({ words: text, earliest, latest })})`;
}

/** The days of a meeting, its first and last where they differ; the article's own words where no day is known. */
export function wordToldTime({ words, earliest, latest }: ToldTime): string {
  if (earliest === null && latest === null) return words;
  const [first, last] = [earliest ?? latest!, latest ?? earliest!].map((value) => value.slice(0, 10)) as [string, string];
  return first === last ? wordTime(first) : `${wordTime(first)} to ${wordTime(last)}`;
}

const SECOND = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone: 'UTC', timeZoneName: 'short' });

/** An instant of ISO 8601 in words, to the second: `12 June 2018 at 09:30:00 UTC`. */
export function wordInstant(value: string): string {
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? value : SECOND.format(instant);
}
