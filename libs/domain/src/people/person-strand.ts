import type { MemberRef } from '../links/member.js';
import type { ArticlePerson } from './article-entities.js';
import type { Person } from './person.js';
import type { RoleTense } from './role.js';

/** Where something is first told, in the order of publication (undated last, ties by article and by place in it). */
export interface FirstTold {
  readonly ref: MemberRef;
  /** Publication time of the article, ISO 8601. */
  readonly published?: string;
  /** Place in what the member tells of the kind: its second name, its third role. */
  readonly index: number;
}

/** A spelling, how many members have it, and which has it first. */
export interface ToldSpelling {
  readonly spelling: string;
  readonly count: number;
  readonly first: FirstTold;
}

/** A role in an article's own words, and who tells it first. */
export interface ToldRole {
  readonly words: string;
  readonly of?: string;
  readonly tense: RoleTense;
  readonly first: FirstTold;
}

/**
 * Members of one name whose articles tell the same offices, as one thing: they stand or fall together when people of one
 * name are told apart. It holds as much as its members tell differently, however many they are.
 */
export interface PersonStrand {
  readonly kind: 'person-strand';
  /** What its members tell alike, as text. */
  readonly signature: string;
  /** The person as the earliest member has them; the others have the same offices and initials. */
  readonly person: ArticlePerson;
  readonly stableId: string;
  readonly first: FirstTold;
  /** Publication time of the last dated member. */
  readonly lastPublished?: string;
  readonly hasUndated: boolean;
  /** How many articles. */
  readonly articles: number;
  /** The fullest names that its articles give, and all spellings. */
  readonly names: readonly ToldSpelling[];
  readonly spellings: readonly ToldSpelling[];
  readonly roles: readonly ToldRole[];
}

/** A person formed from strands: all but the members and the articles of the roles, which a store looks up. */
export interface StrandedPerson {
  /** `members` and every `articleIds` are empty. */
  readonly person: Person;
  /** The signatures of its strands. */
  readonly signatures: readonly string[];
  /** For each role, in their order, the signatures of the strands that tell it. */
  readonly tellers: readonly (readonly string[])[];
}

/** Who is meant by the strands of one name. */
export interface NamesakesToldApart {
  readonly people: readonly StrandedPerson[];
  /** Signatures of strands whose members mean nobody in particular: each member is a person of its own. */
  readonly alone: readonly string[];
}
