import type { MeetingKind, MeetingOrder, MeetingReport, MeetingStatus, Participant } from '@onrecord/domain';
import { describeEnum } from '../enums/describe-enum.js';

export const MEETING_KIND = describeEnum<MeetingKind>('MeetingKind', 'What sort of meeting the articles speak of.', {
  summit: 'Heads of state, of government or of organisations.',
  talks: 'Negotiations or consultations.',
  visit: 'A trip with a host who receives the visitor.',
  call: 'By telephone or video.',
  hearing: 'A body hears somebody: a committee, a court, an inquiry.',
  meeting: 'Any other.',
});

export const MEETING_STATUS = describeEnum<MeetingStatus>('MeetingStatus', 'What became of a meeting, in the words of the articles; no clock makes a meeting held. Also called occurrence status.', {
  proposed: 'Wanted, offered, considered or possible.',
  planned: 'Agreed, announced or scheduled.',
  underway: 'Going on.',
  held: 'Took place, even when it broke off.',
  postponed: 'Put off.',
  cancelled: 'Called off.',
  denied: "A party says against another's word that it did not or will not happen; belongs to a report.",
});

export const MEETING_ORDER = describeEnum<MeetingOrder>('MeetingOrder', 'In which order meetings come.', {
  newest: 'Latest report first, undated ones last.',
  oldest: 'Earliest report first, undated ones last.',
  latest: 'Latest first by the first day meant, where no day is told by the first report; those with neither last.',
  earliest: 'Earliest first by the first day meant, where no day is told by the first report; those with neither last. Also called chronological.',
});

export const PARTY_KIND = describeEnum<Participant['partyKind']>('PartyKind', 'What a party to a meeting is.', {
  person: 'A named person.',
  group: 'A delegation, a government, unnamed officials.',
});

export const PROPOSAL_RESPONSE = describeEnum<NonNullable<MeetingReport['response']>>('ProposalResponse', 'What came of a proposal to meet.', {
  accepted: 'The other side agreed.',
  refused: 'The other side turned it down; the meeting stays proposed.',
});
