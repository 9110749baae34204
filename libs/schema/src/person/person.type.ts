import type { IdentityBasis, Person, PersonRole, RoleTense } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { toGlobalId } from '../node/global-id.js';
import { Node } from '../node/node.type.js';
import { make } from '../text/make.js';
import { IDENTITY_BASIS, ROLE_TENSE } from './person.enums.js';

@ObjectType('PersonRole', { simpleResolvers: true, description: "An office or position in the articles' own words. Also called job title or function." })
export class PersonRoleFields {
  @Field(() => String, { description: 'As written, without tense words: `foreign minister`.' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'Body or country that the role belongs to, as written; null when not told. Also called affiliation.' })
  of?: string;

  @Field(() => ROLE_TENSE, { description: 'When it was held.' })
  tense!: RoleTense;

  /** Articles that tell it, in order of publication. */
  articleIds!: readonly string[];
}

@ObjectType('Person', { implements: Node, simpleResolvers: true, description: 'A named person as the articles of the record know them. A name alone is no proof of identity: see `basis`. Unnamed and anonymous sources are never people. Also called entity or newsmaker.' })
export class PersonNode implements Node {
  id!: string;
  personId!: string;

  @Field(() => String, { description: 'The fullest name, without honorific.' })
  name!: string;

  @Field(() => [String], { description: 'Every spelling in the articles, the commonest first. Also called aliases.' })
  names!: readonly string[];

  @Field(() => [PersonRoleFields], { description: 'Offices and positions that the articles tell.' })
  roles!: readonly PersonRoleFields[];

  @Field(() => IDENTITY_BASIS, { description: 'Why mentions in several articles are taken for this one person.' })
  basis!: IdentityBasis;

  @Field(() => String, { nullable: true, description: 'Publication of the first article that names them: a day or an instant in UTC, ISO 8601; null when all are undated.' })
  firstSeen?: string;

  @Field(() => String, { nullable: true, description: 'Publication of the last article that names them: a day or an instant in UTC, ISO 8601; null when all are undated.' })
  lastSeen?: string;
}

/** Pages of people. */
export const PersonConnection = connectionOf<PersonNode>('Person', 'people', () => PersonNode);

/** A person as GraphQL shows them. */
export function toPersonNode(person: Person): PersonNode {
  return make(PersonNode, {
    id: toGlobalId('Person', person.id),
    personId: person.id,
    name: person.name,
    names: person.names,
    roles: person.roles.map(toPersonRole),
    basis: person.basis,
    ...(person.firstSeen === undefined ? {} : { firstSeen: person.firstSeen }),
    ...(person.lastSeen === undefined ? {} : { lastSeen: person.lastSeen }),
  });
}

function toPersonRole({ words, of, tense, articleIds }: PersonRole): PersonRoleFields {
  return make(PersonRoleFields, { words, tense, articleIds, ...(of === undefined ? {} : { of }) });
}
