import type { LinkMember, MeetingFact, MeetingTime, StatusStep } from '@onrecord/domain';
import { compareText, publishedAt } from '../groups/publication-order.js';
import { factOf } from './account.js';
import { tellDays, toDay, type DayWindow } from './day-windows.js';

/** Longest run of days that one meeting takes, from its first. */
const DAYS_OF_A_RUN = 6;

type ToldTime = MeetingFact['times'][number];

/**
 * When a meeting takes or took place: the date that most reports since its last step tell, of equally many the later one,
 * since a meeting that is moved is mostly put off. Without such a date what earlier reports tell, a month before mere words.
 */
export function meetingTime(members: readonly LinkMember[], history: readonly StatusStep[]): MeetingTime | undefined {
  const lastStep = history.at(-1);
  const since = lastStep === undefined ? -Infinity : Date.parse(lastStep.reportedAt);
  const recent = members.filter((member) => (publishedAt(member) ?? -Infinity) >= since);
  const time = commonestDate(recent) ?? commonestDate(members) ?? anyTime([...recent, ...members]);
  if (time === undefined) return undefined;
  const { words, value, earliest, latest } = time;
  return { words, ...(value === undefined ? {} : { value }), ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
}

function commonestDate(members: readonly LinkMember[]): ToldTime | undefined {
  const told = new Map<string, { readonly time: ToldTime; reports: number }>();
  for (const member of members) {
    const dates = runOf(datesOf(member), member);
    const days = new Map(dates.map((time) => [`${time.latest} ${time.earliest}`, time]));
    for (const [day, time] of days) {
      const known = told.get(day);
      if (known === undefined) told.set(day, { time, reports: 1 });
      else known.reports += 1;
    }
  }
  const ordered = Array.from(told).sort(([dayA, a], [dayB, b]) => b.reports - a.reports || (dayA < dayB ? 1 : -1));
  return ordered[0]?.[1].time;
}

/** "On Monday and Tuesday", "from March 3 to March 5": days of one report within a week are a run, unless the meeting was moved from the one to the other. */
function runOf(dates: readonly ToldTime[], member: LinkMember): readonly ToldTime[] {
  const { report } = factOf(member);
  if ([report, ...report.earlier].some(({ status }) => status === 'postponed' || status === 'cancelled')) return dates;
  const days = dates.filter(({ precision }) => precision === 'day').sort((a, b) => compareText(a.earliest ?? '', b.earliest ?? ''));
  const [first, last] = [days[0], days.reduce<ToldTime | undefined>((late, time) => (late === undefined || (time.latest ?? '') > (late.latest ?? '') ? time : late), undefined)];
  if (first?.earliest === undefined || last?.latest === undefined || first === last || first.earliest === last.latest) return dates;
  if (toDay(Date.parse(last.latest)) - toDay(Date.parse(first.earliest)) > DAYS_OF_A_RUN) return dates;
  const run: ToldTime = { ...first, words: first.latest === last.latest ? first.words : `${first.words} … ${last.words}`, value: `${first.earliest}/${last.latest}`, latest: last.latest };
  return [run, ...dates.filter(({ precision }) => precision !== 'day')];
}

/** The expressions that tell the meeting's date, and not its background. */
function datesOf(member: LinkMember): readonly ToldTime[] {
  const fact = factOf(member);
  const instant = publishedAt(member);
  const { dates } = tellDays(fact, instant === undefined ? undefined : toDay(instant));
  return fact.times.filter(({ earliest, latest }) => dates.some((date) => isWindow(date, earliest, latest)));
}

function isWindow(date: DayWindow, earliest: string | undefined, latest: string | undefined): boolean {
  return earliest !== undefined && latest !== undefined && date.first === toDay(Date.parse(earliest)) && date.last === toDay(Date.parse(latest));
}

function anyTime(members: readonly LinkMember[]): ToldTime | undefined {
  const times = members.flatMap((member) => factOf(member).times);
  return times.find((time) => time.earliest !== undefined) ?? times[0];
}
