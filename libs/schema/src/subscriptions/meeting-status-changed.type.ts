import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { MeetingFilterInput } from '../meeting/meeting.args.js';
import { MeetingNode, MeetingStatusStepFields } from '../meeting/meeting.type.js';

@ObjectType('MeetingStatusChanged', { simpleResolvers: true, description: 'A meeting became known, or its status or the last step of its `history` changed. Also called meeting updated.' })
export class MeetingStatusChanged {
  @Field(() => MeetingNode, { description: 'The meeting, as it is now.' })
  meeting!: MeetingNode;

  @Field(() => MeetingStatusStepFields, { nullable: true, description: 'The last step of its `history`; null where only undated articles tell of it.' })
  step?: MeetingStatusStepFields;

  @Field(() => String, { description: 'Instant since which it is shown with this status and step, ISO 8601 in UTC: the intake, not the publication.' })
  at!: string;

  @Field(() => String, { description: 'Opaque mark of this place: give it as `after` to go on from here. `changes` takes it too.' })
  cursor!: string;
}

@ArgsType()
export class MeetingStatusChangedArgs {
  @Field(() => [ID], { nullable: true, description: 'One of these meetings: 1 to 100 ids of meetings; all when left out. The id of a meeting that was joined to another means the other.' })
  meetings?: readonly string[] | null;

  @Field(() => MeetingFilterInput, { nullable: true, description: 'Which meetings, as for `meetings`: with `participants`, those in which all of these people take part; with `statuses`, those that come to have one of these. All when left out.' })
  filter?: MeetingFilterInput | null;

  @Field(() => String, { nullable: true, description: 'Only what came after this cursor, which an earlier event or `changes` gave; first what was missed, then what comes. From now on when left out.' })
  after?: string | null;
}
