import { GraphQLJSONObject } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Reads } from '../connections/reads.js';
import type { RecordContext } from '../record-context.js';
import { toEvent } from '../standards/event.js';
import { toICalendar } from '../standards/i-calendar.js';
import type { JsonLd } from '../standards/json-ld.js';
import { toPermalink } from '../standards/permalink.js';
import { loadMeetingEntry } from './meeting-entry.js';
import { MeetingNode } from './meeting.type.js';

/** Meetings in the forms of others' standards. */
@Resolver(() => MeetingNode)
export class MeetingStandardsResolver {
  @FieldResolver(() => String, { description: 'The address of this meeting: whole where the server was told its public address (`ONRECORD_PUBLIC_URL`), else the path, such as `/meetings/TWVldGluZzptMQ`. With `.ics` behind it the server answers `asICalendar`.' })
  permalink(@Root() { id }: MeetingNode, @Ctx() { publicUrl }: RecordContext): string {
    return toPermalink(publicUrl, 'meetings', id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The meeting as an iCalendar (RFC 5545) of one event of whole days: TENTATIVE when proposed or postponed, CANCELLED, else CONFIRMED; its UID is `id`. Null where articles do not fix the day (`time.precision` WEEK, MONTH and the like), since one would have to be made up, and when it is denied.' })
  @Reads(100)
  async asICalendar(@Root() { meeting }: MeetingNode, @Ctx() context: RecordContext): Promise<string | undefined> {
    return toICalendar([await loadMeetingEntry(context, meeting)], context.viewer.now);
  }

  @FieldResolver(() => GraphQLJSONObject, { nullable: true, description: 'The meeting as schema.org `Event` in JSON-LD: EventScheduled, EventRescheduled when planned anew after it was postponed, EventPostponed or EventCancelled. Without dates where articles do not fix the day. Null when it is proposed or denied, which schema.org has no status for; `eventOccurrence` has the codes of the IPTC.' })
  @Reads(100)
  async asEvent(@Root() { meeting }: MeetingNode, @Ctx() context: RecordContext): Promise<JsonLd | undefined> {
    return toEvent(await loadMeetingEntry(context, meeting));
  }
}
