import type { MeetingFilter, MeetingKind, MeetingOrder, MeetingStatus } from '@onrecord/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../connections/page.args.js';
import { readDate } from '../dates/read-date.js';
import { readWindow, TimeWindow } from '../dates/window.input.js';
import { givenFields, readAlternatives, readIds, readWords, whenGiven } from '../filters/read-filter.js';
import { MEETING_KIND, MEETING_ORDER, MEETING_STATUS } from './meeting.enums.js';

@InputType('MeetingFilter', { description: 'Which meetings. Fields are joined by AND; values of one field by OR, but for `participants`. A field left out does not filter.' })
export class MeetingFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Every one of these people takes part: 1 to 100 ids of people. With two ids, the meetings between the two.' })
  participants?: readonly string[] | null;

  @Field(() => [MEETING_KIND], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: readonly MeetingKind[] | null;

  @Field(() => [MEETING_STATUS], { nullable: true, description: 'With one of these as its status now.' })
  statuses?: readonly MeetingStatus[] | null;

  @Field(() => String, { nullable: true, description: "These words stand in the place's name. At most 200 characters." })
  place?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Reported by one of these articles: 1 to 100 ids of articles.' })
  articles?: readonly string[] | null;

  @Field(() => TimeWindow, { nullable: true, description: 'Some report of it was published in this window.' })
  reported?: TimeWindow | null;

  @Field(() => TimeWindow, { nullable: true, description: 'It takes or took place on a day that may lie in this window, by `time.earliest` and `time.latest`: told for "June", it lies in every window of that June; a meeting whose days nobody can tell lies in none. Days are those of the place. Also called scheduled for.' })
  takesPlace?: TimeWindow | null;

  @Field(() => String, { nullable: true, description: 'Its status changed since: a step of its `history` was reported at or after this day (`2018-05-24`, from its start in UTC) or instant (`2018-05-24T12:00:00Z`), ISO 8601. Becoming known is a change too. For polling.' })
  statusChangedSince?: string | null;
}

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => MeetingFilterInput, { nullable: true, description: 'Which meetings; all when left out.' })
  filter?: MeetingFilterInput | null;

  @Field(() => MEETING_ORDER, { defaultValue: 'newest', description: 'In which order.' })
  orderBy!: MeetingOrder;
}

/** The store's filter. @throws InputError naming the argument that cannot be. */
export function toMeetingFilter(filter: MeetingFilterInput | null | undefined): MeetingFilter {
  return givenFields({
    participantIds: readIds('filter.participants', 'Person', filter?.participants),
    kinds: readAlternatives('filter.kinds', filter?.kinds),
    statuses: readAlternatives('filter.statuses', filter?.statuses),
    place: readWords('filter.place', filter?.place),
    articleIds: readIds('filter.articles', 'Article', filter?.articles),
    reported: whenGiven(filter?.reported, (window) => readWindow('filter.reported', window)),
    takesPlace: whenGiven(filter?.takesPlace, (window) => readWindow('filter.takesPlace', window)),
    statusChangedSince: whenGiven(filter?.statusChangedSince, (since) => readDate('filter.statusChangedSince', since).value),
  });
}
