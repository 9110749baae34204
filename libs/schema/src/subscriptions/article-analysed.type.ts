import { ArgsType, Field, ObjectType } from 'type-graphql';
import { ArticleFilterInput } from '../article/article.args.js';
import { ArticleNode } from '../article/article.type.js';

@ObjectType('ArticleAnalysed', { simpleResolvers: true, description: 'An article came to be shown: it was taken in, or a new version of it, or its embargo ended. Also called article published.' })
export class ArticleAnalysed {
  @Field(() => ArticleNode, { description: 'The article, as it is now.' })
  article!: ArticleNode;

  @Field(() => String, { description: 'Instant since which it is shown as it is, ISO 8601 in UTC: the intake, not the publication.' })
  at!: string;

  @Field(() => String, { description: 'Opaque mark of this place: give it as `after` to go on from here. `changes` takes it too.' })
  cursor!: string;
}

@ArgsType()
export class ArticleAnalysedArgs {
  @Field(() => ArticleFilterInput, { nullable: true, description: 'Which articles; all when left out.' })
  filter?: ArticleFilterInput | null;

  @Field(() => String, { nullable: true, description: 'Only what came after this cursor, which an earlier event or `changes` gave; first what was missed, then what comes. From now on when left out.' })
  after?: string | null;
}
