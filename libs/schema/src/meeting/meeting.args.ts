import type { MeetingFilter, MeetingKind, MeetingOrder, MeetingStatus } from '@onrecord/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../connections/page.args.js';
import { readWindow, TimeWindow } from '../dates/window.input.js';
import { givenFields, readAlternatives, readIds, readWords, whenGiven } from '../filters/read-filter.js';
import { MEETING_KIND, MEETING_ORDER, MEETING_STATUS } from './meeting.enums.js';

@InputType('MeetingFilter', { description: 'Which meetings. Fields are joined by AND; values of one field by OR, but for `participants`. A field left out does not filter.' })
export class MeetingFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Every one of these people takes part: 1 to 100 ids of people.' })
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
  });
}
