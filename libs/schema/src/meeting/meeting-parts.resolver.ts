import { toMemberKey } from '@onrecord/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ArticleNode, toArticleNode } from '../article/article.type.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { PersonNode, toPersonNode } from '../person/person.type.js';
import type { RecordContext } from '../record-context.js';
import { MeetingParticipantFields, MeetingStatusStepFields } from './meeting.type.js';
import { ReportedParticipantFields } from './reported-meeting.type.js';
import { sentenceOfStep } from './sentence-of-step.js';

@Resolver(() => MeetingParticipantFields)
export class MeetingParticipantResolver {
  @FieldResolver(() => PersonNode, { nullable: true, description: 'Who it is, across articles; null for groups, and where the name stays inside its article.' })
  async person(@Root() { members }: MeetingParticipantFields, @Ctx() { loaders }: RecordContext): Promise<PersonNode | undefined> {
    const personIds = await Promise.all(members.map((member) => loaders.personIds.load(toMemberKey(member))));
    const personId = personIds.find((id) => id !== undefined);
    return personId === undefined ? undefined : whenLoaded(loaders.people.load(personId), toPersonNode);
  }
}

@Resolver(() => ReportedParticipantFields)
export class ReportedParticipantResolver {
  @FieldResolver(() => PersonNode, { nullable: true, description: 'Who it is, across articles; null for groups, where the name stays inside the article, and in an analysis that was not saved.' })
  person(@Root() { personId }: ReportedParticipantFields, @Ctx() { loaders }: RecordContext) {
    return personId === undefined ? undefined : whenLoaded(loaders.people.load(personId), toPersonNode);
  }
}

@Resolver(() => MeetingStatusStepFields)
export class MeetingStatusStepResolver {
  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article that told it; null when you may not see it.' })
  article(@Root() { step }: MeetingStatusStepFields, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.articles.load(step.articleId), toArticleNode);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The sentence that told it; null when you may not see the article.' })
  sentence(@Root() { step, meetingId }: MeetingStatusStepFields, @Ctx() { loaders }: RecordContext): Promise<string | undefined> {
    return sentenceOfStep(loaders, meetingId, step);
  }
}
