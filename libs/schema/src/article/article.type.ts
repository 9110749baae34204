import type { ArticleRecord } from '@onrecord/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { type PublicationTimeFields, toPublicationTime } from '../dates/publication-time.type.js';
import { toGlobalId } from '../node/global-id.js';
import { Node } from '../node/node.type.js';
import { OutletNode, toOutletNode } from '../outlet/outlet.type.js';
import { make } from '../text/make.js';
import { ArticleReading } from './article-reading.type.js';

@ObjectType('Article', { implements: [Node, ArticleReading], simpleResolvers: true, description: 'An article in the record: its page, and what was read in it. Also called story or item.' })
export class ArticleNode implements Node, ArticleReading {
  id!: string;
  headline?: string;
  standfirst!: readonly string[];
  authors!: readonly string[];
  agencies!: readonly string[];
  url?: string;
  published?: PublicationTimeFields;
  updated?: PublicationTimeFields;
  language!: string;
  engine!: string;
  provenance?: string;
  articleId!: string;

  @Field(() => OutletNode, { nullable: true, description: 'Who published it; null when nobody told.' })
  outlet?: OutletNode;

  @Field(() => Int, { description: 'How many versions of it are kept, this one included.' })
  versionCount!: number;

  @Field(() => String, { description: 'Instant at which this version was taken in: ISO 8601 in UTC.' })
  receivedAt!: string;
}

/** Pages of articles. */
export const ArticleConnection = connectionOf<ArticleNode>('Article', 'articles', () => ArticleNode);

/** An article as GraphQL shows it. */
export function toArticleNode(article: ArticleRecord): ArticleNode {
  const { id, headline, url, published, updated, provenance, outlet } = article;
  return make(ArticleNode, {
    id: toGlobalId('Article', id),
    articleId: id,
    standfirst: article.standfirst,
    authors: article.authors,
    agencies: article.agencies,
    language: article.language,
    engine: article.engine,
    versionCount: article.versionCount,
    receivedAt: article.receivedAt,
    ...(headline === undefined ? {} : { headline }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published: toPublicationTime(published) }),
    ...(updated === undefined ? {} : { updated: toPublicationTime(updated) }),
    ...(provenance === undefined ? {} : { provenance }),
    ...(outlet === undefined ? {} : { outlet: toOutletNode(outlet) }),
  });
}
