import type { SearchHit } from '@onrecord/domain';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { ArticleNode } from '../article/article.type.js';
import { PageInfo } from '../connections/page-info.type.js';
import { describeEnum } from '../enums/describe-enum.js';
import { MeetingNode } from '../meeting/meeting.type.js';
import { PersonNode } from '../person/person.type.js';
import { QuoteNode } from '../quote/quote.type.js';

export const SEARCH_KIND = describeEnum<SearchHit['noun']>('SearchKind', 'What a search may find.', {
  article: 'Articles, by headline and text.',
  quote: 'Quotes, by content.',
  person: 'People, by name.',
  meeting: 'Meetings, by the words of their reports.',
});

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search finds.',
  types: () => [ArticleNode, QuoteNode, PersonNode, MeetingNode] as const,
});

@ObjectType('Highlight', { simpleResolvers: true, description: 'Where words that were searched for stand in an excerpt: half-open, in UTF-16 code units of the excerpt.' })
export class Highlight {
  @Field(() => Int, { description: 'Offset of the first code unit in the excerpt.' })
  start!: number;

  @Field(() => Int, { description: 'Offset of the first code unit after it.' })
  end!: number;
}

@ObjectType('SearchEdge', { simpleResolvers: true, description: 'A place in the list that a search found.' })
export class SearchEdge {
  @Field(() => String, { description: 'Opaque mark of this place; good for the same search only.' })
  cursor!: string;

  @Field(() => SearchResult, { description: 'What was found.' })
  node!: ArticleNode | QuoteNode | PersonNode | MeetingNode;

  @Field(() => String, { description: 'A stretch of the text found, cut at words, and where you may read evidence only (`access.mayReadText`) at its sentence; of a quote the words with their speaker, as in `Quote.asReported`; of a meeting its participants, place, time, kind and status.' })
  excerpt!: string;

  @Field(() => [Highlight], { description: 'Where in `excerpt` the words stand, ordered by start.' })
  highlights!: readonly Highlight[];
}

@ObjectType('SearchConnection', { simpleResolvers: true, description: 'A page of what a search found. It has no total: a search ranks the newest matches only.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'What was found, the best of the newest first.' })
  edges!: readonly SearchEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more, and how to get there.' })
  pageInfo!: PageInfo;
}
