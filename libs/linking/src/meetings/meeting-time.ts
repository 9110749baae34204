import type { LinkMember, MeetingFact, MeetingTime, StatusStep } from '@onrecord/domain';
import { publishedAt } from '../groups/publication-order.js';
import { factOf } from './account.js';
import { tellDays, toDay, type DayWindow } from './day-windows.js';

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
    const dates = datesOf(member);
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
