import type { LinkMember, Meeting, MeetingKind } from '@onrecord/domain';
import { groupMembers } from '../groups/group-members.js';
import { toClusterId } from '../identity/fact-id.js';
import { factOf } from './account.js';
import { meetingTime } from './meeting-time.js';
import { toParties } from './parties.js';
import { tellMeetings } from './same-meeting.js';
import { currentStatus, toHistory } from './status-history.js';

/** Forms the meetings of which the members are reports. */
export function formMeetings(members: readonly LinkMember[]): readonly Meeting[] {
  return groupMembers(members).flatMap(tellMeetings).map(toMeeting);
}

function toMeeting(members: readonly LinkMember[]): Meeting {
  const history = toHistory(members);
  const place = commonest(members.flatMap((member) => factOf(member).report.place?.name ?? []));
  const time = meetingTime(members, history);
  return {
    kind: 'meeting',
    id: toClusterId('meeting', members[0]!.stableId),
    meetingKind: kindOf(members),
    status: currentStatus(history, members),
    parties: toParties(members),
    ...(place === undefined ? {} : { place }),
    ...(time === undefined ? {} : { time }),
    history,
    members: members.map((member) => member.ref),
  };
}

/** The commonest kind, `meeting` only when nobody says more. */
function kindOf(members: readonly LinkMember[]): MeetingKind {
  const kinds = members.map((member) => factOf(member).report.meetingKind);
  return commonest(kinds.filter((kind) => kind !== 'meeting')) ?? 'meeting';
}

/** The value told most often, of equally common ones the earliest. */
function commonest<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
