import type { PersonAuthority } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { make } from '../text/make.js';

@ObjectType('PersonAuthority', { simpleResolvers: true, description: "What the newsroom's own authority file says of a person; never read from articles. Also called knowledge base or people database." })
export class PersonAuthorityFields {
  @Field(() => [String], { description: 'The same person elsewhere, as addresses or house ids, in the order of the file: `https://www.wikidata.org/entity/Q1`. At least one.' })
  sameAs!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The role that the file tells; null when it tells none. Roles as articles tell them are `Person.roles`.' })
  role?: string;

  @Field(() => String, { nullable: true, description: 'A few words on who it is; null when the file has none.' })
  description?: string;
}

/** What an authority file says, as GraphQL shows it. */
export function toPersonAuthority({ sameAs, role, description }: PersonAuthority): PersonAuthorityFields {
  return make(PersonAuthorityFields, { sameAs, ...(role === undefined ? {} : { role }), ...(description === undefined ? {} : { description }) });
}
