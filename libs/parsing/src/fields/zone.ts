/** What an abbreviation of a time zone means on a newspaper's page. */
interface PrintedZone {
  /** IANA zone, where the abbreviation names one; wire services print GMT and UTC wherever they are. */
  readonly zone?: string;
  /** Minutes east of Greenwich; without them the zone's own of that day. */
  readonly minutes?: number;
  /** Means this zone only beside an American date: `CST` is China's as well, `PST` that of the Philippines. */
  readonly american?: true;
}

/**
 * Abbreviations that mean one zone to a newspaper's readers. `IST` (India, Israel, Ireland), `AST` (Arabia, the Atlantic) and
 * other ambiguous ones are not here. Compiled for this project from the IANA time zone database.
 */
const ZONES: Readonly<Record<string, PrintedZone>> = {
  gmt: { minutes: 0 },
  utc: { minutes: 0 },
  z: { minutes: 0 },
  bst: { zone: 'Europe/London', minutes: 60 },
  wet: { zone: 'WET', minutes: 0 },
  west: { zone: 'WET', minutes: 60 },
  cet: { zone: 'CET', minutes: 60 },
  cest: { zone: 'CET', minutes: 120 },
  eet: { zone: 'EET', minutes: 120 },
  eest: { zone: 'EET', minutes: 180 },
  msk: { zone: 'Europe/Moscow', minutes: 180 },
  trt: { zone: 'Europe/Istanbul', minutes: 180 },
  et: { zone: 'America/New_York' },
  est: { zone: 'America/New_York', minutes: -300 },
  edt: { zone: 'America/New_York', minutes: -240 },
  ct: { zone: 'America/Chicago' },
  cst: { zone: 'America/Chicago', minutes: -360, american: true },
  cdt: { zone: 'America/Chicago', minutes: -300 },
  mt: { zone: 'America/Denver' },
  mst: { zone: 'America/Denver', minutes: -420, american: true },
  mdt: { zone: 'America/Denver', minutes: -360 },
  pt: { zone: 'America/Los_Angeles' },
  pst: { zone: 'America/Los_Angeles', minutes: -480, american: true },
  pdt: { zone: 'America/Los_Angeles', minutes: -420 },
  wat: { zone: 'Africa/Lagos', minutes: 60 },
  cat: { zone: 'Africa/Maputo', minutes: 120 },
  sast: { zone: 'Africa/Johannesburg', minutes: 120 },
  eat: { zone: 'Africa/Nairobi', minutes: 180 },
  pkt: { zone: 'Asia/Karachi', minutes: 300 },
  hkt: { zone: 'Asia/Hong_Kong', minutes: 480 },
  sgt: { zone: 'Asia/Singapore', minutes: 480 },
  awst: { zone: 'Australia/Perth', minutes: 480 },
  jst: { zone: 'Asia/Tokyo', minutes: 540 },
  kst: { zone: 'Asia/Seoul', minutes: 540 },
  acst: { zone: 'Australia/Darwin', minutes: 570 },
  acdt: { zone: 'Australia/Adelaide', minutes: 630 },
  // Queensland keeps standard time all the year
  aest: { zone: 'Australia/Brisbane', minutes: 600 },
  aedt: { zone: 'Australia/Sydney', minutes: 660 },
  aet: { zone: 'Australia/Sydney' },
  nzst: { zone: 'Pacific/Auckland', minutes: 720 },
  nzdt: { zone: 'Pacific/Auckland', minutes: 780 },
};

/** `+01:00`, `GMT+1`, `UTC -0400`; not the hyphen of `2018 - 4 p.m.` */
const OFFSET = /(?:\b(?:gmt|utc)\s?|\d|^\W*)(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<rest>\d\d))?\s*\)?\s*$/i;

/** A clock on a wall somewhere. */
export interface ZonedClock {
  /** ISO 8601 with its offset: `2018-06-02T16:15:00-04:00`. */
  readonly told: string;
  /** IANA zone, where the words name one. */
  readonly zone?: string;
}

/**
 * Puts the zone of `words` (`p.m. ET`, `(GMT+1)`, `BST`) to a day and its clock time, `2018-06-02T16:15`. `undefined` when
 * the words name no zone that is clear, or one that was not kept on that day: nobody's clock shows BST in December.
 */
export function readZonedClock(clock: string, words: string, american: boolean): ZonedClock | undefined {
  const { sign, hours, rest } = OFFSET.exec(words)?.groups ?? {};
  if (sign !== undefined) return { told: `${clock}:00${sign}${hours!.padStart(2, '0')}:${rest ?? '00'}` };
  const named = (words.match(/[a-z]+/gi) ?? []).map((word) => ZONES[word.toLowerCase()]).find((zone) => zone !== undefined);
  if (named === undefined || (named.american === true && !american)) return undefined;
  const { zone } = named;
  if (zone === undefined) return { told: `${clock}:00Z` };
  const minutes = minutesIn(zone, Date.parse(`${clock}:00Z`));
  if (minutes === undefined || (named.minutes !== undefined && named.minutes !== minutes)) return undefined;
  return { told: `${clock}:00${toOffset(minutes)}`, zone };
}

/** Minutes east of Greenwich that a zone's clocks are at when they show a time. */
function minutesIn(zone: string, shown: number): number | undefined {
  const first = minutesAt(zone, shown);
  return first === undefined ? undefined : minutesAt(zone, shown - first * 60_000);
}

/** A clock for each zone that is met; making one takes a hundred times as long as reading it. No more than the zones above. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  CLOCKS.set(zone, known);
  return known;
}

function minutesAt(zone: string, instant: number): number | undefined {
  if (Number.isNaN(instant)) return undefined;
  const parts = clockOf(zone).formatToParts(instant);
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function toOffset(minutes: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}
