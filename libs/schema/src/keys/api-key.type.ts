import type { ApiKey, Scope } from '@onrecord/domain';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { SCOPE } from '../access/access.type.js';
import { connectionOf } from '../connections/connection.js';
import { NotFoundProblem } from '../submission/problem.type.js';
import { make } from '../text/make.js';

@ObjectType('ApiKey', { simpleResolvers: true, description: 'A key of this record. Its secret is shown once, when it is made («onrecord keys make»), and kept nowhere. Also called token.' })
export class ApiKeyFields {
  @Field(() => ID, { description: 'Its id: the part of the key that is no secret.' })
  id!: string;

  @Field(() => String, { description: 'Whom or what it was made for, in words of whoever made it.' })
  name!: string;

  @Field(() => [SCOPE], { description: 'What it was made for; what these scopes grant beside themselves is not among them.' })
  scopes!: readonly Scope[];

  @Field(() => String, { description: 'Instant at which it was made: ISO 8601 in UTC.' })
  madeAt!: string;

  @Field(() => String, { nullable: true, description: 'Instant since which it opens nothing, ISO 8601 in UTC; null while it is good.' })
  revokedAt?: string;
}

/** Pages of keys. */
export const ApiKeyConnection = connectionOf<ApiKeyFields>('ApiKey', 'keys', () => ApiKeyFields);

@ObjectType('KeyRevocation', { simpleResolvers: true, description: 'A key that opens nothing any more.' })
export class KeyRevocation {
  @Field(() => ApiKeyFields, { description: 'The key, with the instant at which it was revoked first.' })
  key!: ApiKeyFields;
}

export const RevokeKeyResult = createUnionType({
  name: 'RevokeKeyResult',
  description: 'The key that was revoked, or the problem that kept it from being.',
  types: () => [KeyRevocation, NotFoundProblem] as const,
});

/** A key as GraphQL shows it. */
export function toApiKey({ id, name, scopes, madeAt, revokedAt }: ApiKey): ApiKeyFields {
  return make(ApiKeyFields, { id, name, scopes, madeAt, ...(revokedAt === undefined ? {} : { revokedAt }) });
}
