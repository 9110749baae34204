import type { ArticleForm } from '@onrecord/domain';
import { Field, InputType } from 'type-graphql';
import { ARTICLE_FORM } from '../article/article.enums.js';

@InputType('ArticleInput', { description: 'An article as somebody hands it over. What is told beside the text wins over what the text suggests.' })
export class ArticleTextInput {
  @Field(() => String, { description: 'The article: its text with the headline first, its HTML page, one entry of a feed, or a document of an exchange format. At most 200,000 bytes of text in UTF-8, or 2,000,000 of markup, unless the server says otherwise.' })
  text!: string;

  @Field(() => ARTICLE_FORM, { nullable: true, description: 'The form of the text; found from the content when left out.' })
  form?: ArticleForm | null;

  @Field(() => String, { nullable: true, description: 'The name it goes under, such as a file name or a record number; its identity where neither `url` nor `providerId` is told. At most 500 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the newspaper, site or agency that published it. At most 500 characters.' })
  outlet?: string | null;

  @Field(() => String, { nullable: true, description: 'Canonical address, http or https; the identity of the article. At most 2,000 characters.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "The publisher's own id of the article. At most 500 characters." })
  providerId?: string | null;

  @Field(() => String, { nullable: true, description: 'When it was published: a day (`2018-06-01`) or an instant with its offset (`2018-06-01T13:00:00+09:00`), ISO 8601. Words such as "on Tuesday" are read against it.' })
  published?: string | null;

  @Field(() => String, { nullable: true, description: 'When the publisher last changed it: a day or an instant with its offset, ISO 8601.' })
  updated?: string | null;

  @Field(() => String, { nullable: true, description: 'Time zone of the newsroom: an IANA name (`Asia/Seoul`) or an offset (`+09:00`). When left out, the offset that `published` is told with.' })
  zone?: string | null;

  @Field(() => String, { nullable: true, description: 'End of the embargo: an instant with its offset, ISO 8601. Until then the article answers nothing.' })
  releaseAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it comes from and under what terms, in your words. At most 500 characters.' })
  provenance?: string | null;
}
