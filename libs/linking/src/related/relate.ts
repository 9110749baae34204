import type { Meeting, MeetingRelation, RelationReason, RelativeOrder } from '@onrecord/domain';
import { toDay, windowsOverlap, type DayWindow } from '../meetings/day-windows.js';
import { placesAgree, toPlaceKey } from '../meetings/places.js';
import { namesAgree } from '../names/names-agree.js';

/**
 * What another meeting is to this one, when the two principals of either take part in both. Linking has told that they are
 * two; the reason says by what, as the words of the articles allow. Seen from the other meeting the reason is the same and the
 * order reversed. `undefined` when the principals differ, or nothing tells the two apart.
 */
export function relate(meeting: Meeting, other: Meeting): MeetingRelation | undefined {
  if (meeting.id === other.id || !(takePart(principalsOf(meeting), other) || takePart(principalsOf(other), meeting))) return undefined;
  const order = orderOf(meeting, other);
  const reason = reasonOf(meeting, other, order);
  return reason === undefined ? undefined : { kind: 'meeting-relation', reason, order };
}

/** The names of the two people of most reports; empty when fewer are told. */
function principalsOf({ parties }: Meeting): readonly string[] {
  const people = parties.filter(({ partyKind }) => partyKind === 'person').map(({ name }) => name);
  return people.length < 2 ? [] : people.slice(0, 2);
}

function takePart(principals: readonly string[], { parties }: Meeting): boolean {
  return principals.length > 0 && principals.every((name) => parties.some((party) => party.partyKind === 'person' && namesAgree(party.name, name)));
}

function orderOf(meeting: Meeting, other: Meeting): RelativeOrder {
  const [window, otherWindow] = [daysOf(meeting) ?? reportedOn(meeting), daysOf(other) ?? reportedOn(other)];
  if (window === undefined || otherWindow === undefined) return 'unknown';
  if (otherWindow.last < window.first) return 'earlier';
  if (otherWindow.first > window.last) return 'later';
  return areTimed(meeting, other) ? 'same-time' : 'unknown';
}

function reasonOf(meeting: Meeting, other: Meeting, order: RelativeOrder): RelationReason | undefined {
  if (isProposalOnly(meeting) || isProposalOnly(other)) return 'proposal';
  const earlier = order === 'earlier' ? other : order === 'later' ? meeting : undefined;
  if (earlier?.status === 'cancelled' || earlier?.status === 'postponed') return 'called-off';
  const isElsewhere = placesDiffer(meeting, other);
  if (earlier !== undefined && areTimed(meeting, other)) return isElsewhere ? 'another-time-and-place' : 'another-time';
  if (isElsewhere) return 'another-place';
  if (meeting.meetingKind !== other.meetingKind) return 'another-kind';
  return earlier === undefined ? undefined : 'reported-apart';
}

/** An invitation is not the meeting that it may lead to. */
function isProposalOnly(meeting: Meeting): boolean {
  return meeting.status === 'proposed' && daysOf(meeting) === undefined;
}

function placesDiffer({ place }: Meeting, { place: otherPlace }: Meeting): boolean {
  return place !== undefined && otherPlace !== undefined && !placesAgree(toPlaceKey(place), toPlaceKey(otherPlace));
}

function areTimed(meeting: Meeting, other: Meeting): boolean {
  const [days, otherDays] = [daysOf(meeting), daysOf(other)];
  return days !== undefined && otherDays !== undefined;
}

function daysOf({ time }: Meeting): DayWindow | undefined {
  return time?.earliest === undefined || time.latest === undefined ? undefined : toWindow(time.earliest, time.latest);
}

function reportedOn({ history }: Meeting): DayWindow | undefined {
  const [first] = history;
  return first === undefined ? undefined : toWindow(first.reportedAt, first.reportedAt);
}

function toWindow(earliest: string, latest: string): DayWindow | undefined {
  const window = { first: toDay(Date.parse(earliest)), last: toDay(Date.parse(latest)) };
  return windowsOverlap(window, window) ? window : undefined;
}
