import type { AnalysedArticle } from '@onrecord/domain';
import { Field, InterfaceType } from 'type-graphql';
import { PublicationTimeFields } from '../dates/publication-time.type.js';

@InterfaceType('ArticleReading', { description: 'An article as its page gives it, whether it stands in the record or was only analysed. A field that the page is silent about is null or empty, never guessed without a word.' })
export abstract class ArticleReading {
  @Field(() => String, { nullable: true, description: 'The title as displayed; null when the page has none. Also called title or hed.' })
  headline?: string;

  @Field(() => [String], { description: 'The summary lines under the headline, in order. Where you may read evidence only (`access.mayReadText`), empty. Also called deck, dek or subheadline.' })
  standfirst!: readonly string[];

  @Field(() => [String], { description: 'The writers whom the byline names, as printed. Never people of the story.' })
  authors!: readonly string[];

  @Field(() => [String], { description: 'Agencies or newspapers whom the byline names as the source of the copy, such as `Reuters`. Also called wire or wire service.' })
  agencies!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Canonical address of the article; null when none is known. Also called permalink.' })
  url?: string;

  @Field(() => PublicationTimeFields, { nullable: true, description: 'When it was published; null when nobody told.' })
  published?: PublicationTimeFields;

  @Field(() => PublicationTimeFields, { nullable: true, description: 'When the publisher last changed it; null when nobody told.' })
  updated?: PublicationTimeFields;

  @Field(() => String, { description: 'Language as a BCP 47 tag; `und` when nobody can say. Facts are read in English only.' })
  language!: string;

  @Field(() => String, { description: 'Name and version of the engine that read the article, such as `onrecord-extraction/0.1.0`.' })
  engine!: string;

  @Field(() => String, { nullable: true, description: "Where the article comes from and under what terms, in a person's words; null when nobody told." })
  provenance?: string;

  /** Of an article in the record. */
  articleId?: string;
  /** Of an article that is read and not saved. */
  analysed?: AnalysedArticle;
}
