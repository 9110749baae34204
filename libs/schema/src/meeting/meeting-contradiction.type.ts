import type { ContradictedAspect, MeetingContradiction } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';
import { make } from '../text/make.js';

export const CONTRADICTED_ASPECT = describeEnum<ContradictedAspect>('ContradictedAspect', 'In what reports of one meeting contradict one another.', {
  place: 'Where: neither place lies in the other.',
  time: 'When: no day told by the one is within a day of those told by the other, and no report tells that the meeting was moved in between.',
  status: 'What became of it: different statuses on one day of publication that are no matter of wording or of the hour, or a denial against a plan or a meeting held.',
  parties: 'Who: each names somebody whom the other does not.',
});

@ObjectType('MeetingClaim', { simpleResolvers: true, description: 'What some reports tell of a meeting and others contradict.' })
export class MeetingClaimFields {
  @Field(() => String, { description: 'The place, the words of time, the status (`held`), or the names joined by commas, as the first report has it.' })
  value!: string;

  reportIds!: readonly string[];
}

@ObjectType('MeetingContradiction', { simpleResolvers: true, description: 'Reports of one meeting that cannot all be right. None of them is taken for the truth.' })
export class MeetingContradictionFields {
  @Field(() => CONTRADICTED_ASPECT, { description: 'In what they differ.' })
  aspect!: ContradictedAspect;

  @Field(() => [MeetingClaimFields], { description: 'Two or more claims, each contradicted by another, ordered by the first report of each.' })
  claims!: readonly MeetingClaimFields[];
}

/** A contradiction as GraphQL shows it. */
export function toMeetingContradiction({ aspect, claims }: MeetingContradiction): MeetingContradictionFields {
  return make(MeetingContradictionFields, { aspect, claims: claims.map(({ value, reportIds }) => make(MeetingClaimFields, { value, reportIds })) });
}
