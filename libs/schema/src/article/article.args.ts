import type { ArticleFilter, ArticleOrder } from '@onrecord/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../connections/page.args.js';
import { readWindow, TimeWindow } from '../dates/window.input.js';
import { describeEnum } from '../enums/describe-enum.js';
import { givenFields, readIds, readWords, whenGiven } from '../filters/read-filter.js';
import { fromGlobalId } from '../node/global-id.js';

export const ARTICLE_ORDER = describeEnum<ArticleOrder>('ArticleOrder', 'In which order articles come.', {
  newest: 'Latest publication first, undated articles last.',
  oldest: 'Earliest publication first, undated articles last.',
});

@InputType('ArticleFilter', { description: 'Which articles. Fields are joined by AND, values of one field by OR; a field left out does not filter.' })
export class ArticleFilterInput {
  @Field(() => String, { nullable: true, description: 'All of these words stand in the headline or the text. At most 200 characters.' })
  words?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Published by one of these outlets: 1 to 100 ids of outlets.' })
  outlets?: readonly string[] | null;

  @Field(() => TimeWindow, { nullable: true, description: 'Published in this window.' })
  published?: TimeWindow | null;

  @Field(() => ID, { nullable: true, description: 'Names this person: the id of a person.' })
  person?: string | null;
}

@ArgsType()
export class ArticlesArgs extends PageArgs {
  @Field(() => ArticleFilterInput, { nullable: true, description: 'Which articles; all when left out.' })
  filter?: ArticleFilterInput | null;

  @Field(() => ARTICLE_ORDER, { defaultValue: 'newest', description: 'In which order.' })
  orderBy!: ArticleOrder;
}

/** The store's filter. @throws InputError naming the argument that cannot be. */
export function toArticleFilter(filter: ArticleFilterInput | null | undefined): ArticleFilter {
  return givenFields({
    words: readWords('filter.words', filter?.words),
    outletIds: readIds('filter.outlets', 'Outlet', filter?.outlets),
    published: whenGiven(filter?.published, (window) => readWindow('filter.published', window)),
    personId: whenGiven(filter?.person, (id) => fromGlobalId('filter.person', 'Person', id)),
  });
}
