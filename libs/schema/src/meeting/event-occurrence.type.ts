import type { MeetingReport, MeetingStatus } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';
import { make } from '../text/make.js';

/** Codes of the scheme `eventoccurstatus`. */
export type EventOccurrenceCode = 'eos0' | 'eos1' | 'eos2' | 'eos3' | 'eos4' | 'eos5' | 'eos6';

/** Names and definitions: IPTC NewsCodes, scheme http://cv.iptc.org/newscodes/eventoccurstatus/ (CC BY 4.0). */
const NAMES: Readonly<Record<EventOccurrenceCode, string>> = {
  eos0: 'Unplanned event',
  eos1: 'Planned, occurrence planned only',
  eos2: 'Planned, occurrence highly uncertain',
  eos3: 'Planned, may occur',
  eos4: 'Planned, occurrence highly likely',
  eos5: 'Planned, occurs certainly',
  eos6: 'Planned, then cancelled',
};

export const EVENT_OCCURRENCE_CODE = describeEnum<EventOccurrenceCode>('EventOccurrenceCode', 'IPTC NewsCodes for the occurrence status of an event, as planning systems and EventsML-G2 use them. Each code is listed with the status that it is given for.', {
  eos0: 'Unplanned event. Never given: a meeting of which no article told beforehand was not thereby unexpected.',
  eos1: 'Planned, occurrence planned only. Never given: no article tells that nobody has begun to organise it.',
  eos2: 'Planned, occurrence highly uncertain: PROPOSED, and the other side refused.',
  eos3: 'Planned, may occur: PROPOSED otherwise, and POSTPONED, for which IPTC has no code.',
  eos4: 'Planned, occurrence highly likely: PLANNED.',
  eos5: 'Planned, occurs certainly: UNDERWAY and HELD.',
  eos6: 'Planned, then cancelled: CANCELLED.',
});

@ObjectType('EventOccurrence', { simpleResolvers: true, description: 'The IPTC occurrence status of an event, for planning systems. Source: http://cv.iptc.org/newscodes/eventoccurstatus/.' })
export class EventOccurrenceFields {
  @Field(() => EVENT_OCCURRENCE_CODE, { description: 'The code.' })
  code!: EventOccurrenceCode;

  @Field(() => String, { description: 'As a QCode with the alias that IPTC recommends: `eocstat:eos5`.' })
  qcode!: string;

  @Field(() => String, { description: 'The concept: `http://cv.iptc.org/newscodes/eventoccurstatus/eos5`.' })
  uri!: string;

  @Field(() => String, { description: 'Its name in English: `Planned, occurs certainly`.' })
  name!: string;
}

/** What a status is in IPTC's terms; of a proposal it depends on the answer. `undefined`: a denial is one party's word, for which there is no code. */
const CODES: Readonly<Record<MeetingStatus, (response: MeetingReport['response']) => EventOccurrenceCode | undefined>> = {
  proposed: (response) => (response === 'refused' ? 'eos2' : 'eos3'),
  planned: () => 'eos4',
  underway: () => 'eos5',
  held: () => 'eos5',
  postponed: () => 'eos3',
  cancelled: () => 'eos6',
  denied: () => undefined,
};

/** The occurrence status of a meeting as GraphQL shows it. */
export function toEventOccurrence(status: MeetingStatus, response: MeetingReport['response']): EventOccurrenceFields | undefined {
  const code = CODES[status](response);
  return code && make(EventOccurrenceFields, { code, qcode: `eocstat:${code}`, uri: `http://cv.iptc.org/newscodes/eventoccurstatus/${code}`, name: NAMES[code] });
}
