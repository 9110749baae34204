import type { ChangeFilter, ChangeNoun } from '@onrecord/domain';
import { ArgsType, createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { ArticleNode } from '../article/article.type.js';
import { PageInfo } from '../connections/page-info.type.js';
import { readDate } from '../dates/read-date.js';
import { describeEnum } from '../enums/describe-enum.js';
import { givenFields, readAlternatives, whenGiven } from '../filters/read-filter.js';
import { MeetingNode } from '../meeting/meeting.type.js';

export const CHANGE_KIND = describeEnum<ChangeNoun>('ChangeKind', 'What changes are told of.', {
  article: 'An article was taken in, or a new version of it, or its embargo ended.',
  meeting: 'A meeting became known, or its status or the last step of its `history` changed.',
});

export const ChangedItem = createUnionType({
  name: 'ChangedItem',
  description: 'What changed.',
  types: () => [ArticleNode, MeetingNode] as const,
});

@ObjectType('ChangeEdge', { simpleResolvers: true, description: 'Something that changed, and when.' })
export class ChangeEdge {
  @Field(() => String, { description: 'Opaque mark of this place; good for `changes` at any later time.' })
  cursor!: string;

  @Field(() => ChangedItem, { description: 'The article or meeting, as it is now.' })
  node!: ArticleNode | MeetingNode;

  @Field(() => String, { description: 'Instant since which it is shown as it is, ISO 8601 in UTC: the intake, not the publication.' })
  at!: string;
}

@ObjectType('ChangeConnection', { simpleResolvers: true, description: 'A page of changes. It has no total: whoever polls reads on until `hasNextPage` is false.' })
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: 'What changed, the earliest change first.' })
  edges!: readonly ChangeEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more, and how to get there. Keep `endCursor` for the next poll; where a page is empty, keep the one you have.' })
  pageInfo!: PageInfo;
}

@ArgsType()
export class ChangesArgs {
  @Field(() => String, { nullable: true, description: 'Only changes at or after this day (`2018-05-24`, from its start in UTC) or instant (`2018-05-24T12:00:00Z`), ISO 8601; all when left out. To begin with: later polls go on from a cursor.' })
  since?: string | null;

  @Field(() => [CHANGE_KIND], { nullable: true, description: 'Only of these kinds; all when left out.' })
  kinds?: readonly ChangeNoun[] | null;

  @Field(() => Int, { nullable: true, description: 'How many: 1 to 100, 20 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what changed after this cursor, which an earlier page or poll gave.' })
  after?: string | null;
}

/** The store's filter. @throws InputError naming the argument that cannot be. */
export function toChangeFilter({ since, kinds }: ChangesArgs): ChangeFilter {
  return givenFields({ since: whenGiven(since, (date) => readDate('since', date).value), nouns: readAlternatives('kinds', kinds) });
}
