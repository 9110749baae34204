import type { MeetingFilter, MeetingStatus } from '@onrecord/domain';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOfEdges } from '../connections/connection.js';
import { PageArgs } from '../connections/page.args.js';
import { MeetingFilterInput, toMeetingFilter } from '../meeting/meeting.args.js';
import { PersonNode } from './person.type.js';

/** What came about: who met whom is not told by plans. */
const MET: readonly MeetingStatus[] = ['held', 'underway'];

@ObjectType('MetPersonEdge', { simpleResolvers: true, description: 'Somebody whom a person met, and how often.' })
export class MetPersonEdge {
  @Field(() => String, { description: 'Opaque mark of this place; good for the same list only.' })
  cursor!: string;

  @Field(() => PersonNode, { description: 'Who it is.' })
  node!: PersonNode;

  @Field(() => Int, { description: 'How many of the meetings counted both took part in, each counted once however many articles report it. `meetings` with both as `participants` lists them.' })
  meetingCount!: number;

  @Field(() => String, { nullable: true, description: 'Day of the first of these meetings, an ISO 8601 date: the first day meant, else of its first report; null when all are undated.' })
  firstDay?: string;

  @Field(() => String, { nullable: true, description: 'Day of the last of these meetings, an ISO 8601 date: the first day meant, else of its first report; null when all are undated.' })
  lastDay?: string;
}

/** Pages of people met. */
export const MetPersonConnection = connectionOfEdges('MetPerson', 'people met', () => MetPersonEdge);

@ArgsType()
export class MetWithArgs extends PageArgs {
  @Field(() => MeetingFilterInput, { nullable: true, description: 'Which meetings count; those HELD or UNDERWAY when `statuses` is left out.' })
  filter?: MeetingFilterInput | null;
}

/** The store's filter. @throws InputError naming the argument that cannot be. */
export function toMetFilter(filter: MeetingFilterInput | null | undefined): MeetingFilter {
  return { statuses: MET, ...toMeetingFilter(filter) };
}
