import type { Withholding } from '@onrecord/domain';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { describeEnum } from '../enums/describe-enum.js';
import { type NodeTypeName, toGlobalId } from '../node/global-id.js';
import { InvalidInputProblem, NotFoundProblem } from '../submission/problem.type.js';
import { make } from '../text/make.js';

/** The type under which each noun that can be withheld was shown. */
export const WITHHELD_TYPES: Readonly<Record<Withholding['noun'], NodeTypeName>> = { article: 'Article', quote: 'Quote', person: 'Person' };

export const WITHHELD_KIND = describeEnum<Withholding['noun']>('WithheldKind', 'What can be withheld.', {
  article: 'An article, with all that rests on it.',
  quote: 'A quote.',
  person: 'A person: their name, wherever the record would tell it. What they said and whom they met stays, without them.',
});

@InputType('WithholdInput', { description: 'What is to be withheld, and on whose word.' })
export class WithholdInput {
  @Field(() => ID, { description: 'The `id` of an article, a quote or a person.' })
  id!: string;

  @Field(() => String, { description: 'Who decided it, so that others can ask them. At most 200 characters.' })
  who!: string;

  @Field(() => String, { description: 'Why, such as a court order or a complaint and its number. At most 1,000 characters.' })
  why!: string;
}

@ObjectType('Withholding', { simpleResolvers: true, description: 'Something kept out of every answer, and on whose word. Also called takedown or suppression.' })
export class WithholdingFields {
  @Field(() => WITHHELD_KIND, { description: 'What sort of thing it is.' })
  kind!: Withholding['noun'];

  @Field(() => ID, { description: 'The `id` under which it was shown.' })
  item!: string;

  @Field(() => String, { description: 'Who decided it.' })
  who!: string;

  @Field(() => String, { description: 'Why it was decided.' })
  why!: string;

  @Field(() => String, { description: 'Instant since which it is withheld: ISO 8601 in UTC.' })
  at!: string;
}

/** Pages of the withholding list. */
export const WithholdingConnection = connectionOf<WithholdingFields>('Withholding', 'withholdings', () => WithholdingFields);

export const WithholdResult = createUnionType({
  name: 'WithholdResult',
  description: 'The entry in the withholding list, or the problem that kept it out.',
  types: () => [WithholdingFields, InvalidInputProblem, NotFoundProblem] as const,
});

@ObjectType('ArticleRemoval', { simpleResolvers: true, description: 'An article that is no more in the record.' })
export class ArticleRemoval {
  @Field(() => ID, { description: 'The `id` that it had.' })
  removed!: string;
}

export const RemoveArticleResult = createUnionType({
  name: 'RemoveArticleResult',
  description: 'The article that was removed, or the problem that kept it in.',
  types: () => [ArticleRemoval, NotFoundProblem] as const,
});

/** An entry of the withholding list as GraphQL shows it. */
export function toWithholding({ noun, id, who, why, when }: Withholding): WithholdingFields {
  return make(WithholdingFields, { kind: noun, item: toGlobalId(WITHHELD_TYPES[noun], id), who, why, at: when });
}
