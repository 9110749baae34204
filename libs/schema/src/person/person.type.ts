import type { IdentityBasis, PersonRecord, PersonRoleRecord, RoleTense } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { MadeWhenAsked } from '../made-when-asked.js';
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

  /** Whose role it is. */
  personId!: string;
}

@ObjectType('Person', { implements: Node, simpleResolvers: true, description: 'A named person as the articles of the record know them. A name alone is no proof of identity: see `basis`. Unnamed and anonymous sources are never people. Also called entity or newsmaker.' })
export class PersonNode implements Node {
  readonly personId: string;

  @Field(() => String, { description: 'The fullest name, without honorific.' })
  readonly name: string;

  @Field(() => [String], { description: 'Every spelling in the articles, the commonest first. Also called aliases.' })
  readonly names: readonly string[];

  @MadeWhenAsked()
  @Field(() => [PersonRoleFields], { description: 'Offices and positions that the articles tell.' })
  readonly roles: () => readonly PersonRoleFields[];

  @Field(() => IDENTITY_BASIS, { description: 'Why mentions in several articles are taken for this one person.' })
  readonly basis: IdentityBasis;

  @Field(() => String, { nullable: true, description: 'Publication of the first article that names them: a day or an instant in UTC, ISO 8601; null when all are undated.' })
  readonly firstSeen: string | undefined;

  @Field(() => String, { nullable: true, description: 'Publication of the last article that names them: a day or an instant in UTC, ISO 8601; null when all are undated.' })
  readonly lastSeen: string | undefined;

  constructor(person: PersonRecord) {
    this.personId = person.id;
    this.name = person.name;
    this.names = person.names;
    this.roles = () => person.roles.map((role) => toPersonRole(person.id, role));
    this.basis = person.basis;
    this.firstSeen = person.firstSeen;
    this.lastSeen = person.lastSeen;
  }

  get id(): string {
    return toGlobalId('Person', this.personId);
  }
}

/** Pages of people. */
export const PersonConnection = connectionOf<PersonNode>('Person', 'people', () => PersonNode);

/** A person as GraphQL shows them. */
export function toPersonNode(person: PersonRecord): PersonNode {
  return new PersonNode(person);
}

function toPersonRole(personId: string, { words, of, tense }: PersonRoleRecord): PersonRoleFields {
  return make(PersonRoleFields, { personId, words, tense, ...(of === undefined ? {} : { of }) });
}
