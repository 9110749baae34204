import type { ArticleVersionRecord } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { PublicationTimeFields, toPublicationTime } from '../dates/publication-time.type.js';
import { toGlobalId } from '../node/global-id.js';
import { Node } from '../node/node.type.js';
import { make } from '../text/make.js';

@ObjectType('ArticleVersion', { implements: Node, simpleResolvers: true, description: 'An article as it stood when it was shown: each change of its page, of what was told of it, or of the engine makes a version. One that was replaced while under embargo is none. The facts of `article` are those of the version shown now; what two versions report is set side by side by `compareVersions`. Also called revision or edition.' })
export class ArticleVersionNode implements Node {
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is the version shown now.' })
  isCurrent!: boolean;

  @Field(() => String, { description: 'Instant at which it was taken in: ISO 8601 in UTC.' })
  receivedAt!: string;

  @Field(() => String, { description: 'Name and version of the engine that read it, such as `onrecord-extraction/0.1.0`.' })
  engine!: string;

  @Field(() => String, { description: 'Language as a BCP 47 tag; `und` when nobody can say.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'The title as displayed then; null when the page had none. Also called title or hed.' })
  headline?: string;

  @Field(() => PublicationTimeFields, { nullable: true, description: 'When it was published, as told then; null when nobody told.' })
  published?: PublicationTimeFields;

  @Field(() => PublicationTimeFields, { nullable: true, description: 'When the publisher last changed it, as told then; null when nobody told.' })
  updated?: PublicationTimeFields;

  articleId!: string;
}

/** Pages of versions. */
export const ArticleVersionConnection = connectionOf<ArticleVersionNode>('ArticleVersion', 'versions', () => ArticleVersionNode);

/** A version as GraphQL shows it. */
export function toArticleVersionNode({ id, articleId, isCurrent, receivedAt, engine, language, headline, published, updated }: ArticleVersionRecord): ArticleVersionNode {
  return make(ArticleVersionNode, {
    id: toGlobalId('ArticleVersion', id),
    articleId,
    isCurrent,
    receivedAt,
    engine,
    language,
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published: toPublicationTime(published) }),
    ...(updated === undefined ? {} : { updated: toPublicationTime(updated) }),
  });
}
