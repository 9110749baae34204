import type { NamesakesToldApart, PersonStrand, StrandedPerson } from '../people/person-strand.js';
import type { LinkMember } from './linker.js';

/**
 * A noun whose clusters are what pairs join: members that share a bond, and pairs that share a key and are found to be the
 * same, directly or through others. A new member can only join clusters, never part them, so nothing else has to be looked at.
 */
export interface PairLinking {
  /** Dated members are compared only when published within so many days of each other. */
  readonly days: number;
  /** Whether undated members are compared with undated ones of other articles. */
  readonly comparesUndated: boolean;
  /** Keys that two members must share at least to be the same. */
  readonly sharedKeys: number;
  /** Whether two members that share keys are the same; it holds for all that the fields above say, too. */
  isSame(a: LinkMember, b: LinkMember): boolean;
}

/**
 * People of one name, told apart by strands: what comes out of the strands of a key is what `Linker.form` makes of its
 * members. A new member changes one strand, however many members that has.
 */
export interface StrandLinking {
  /** The strand of its key to which a member belongs. */
  signatureOf(member: LinkMember): string;
  /** A strand with one more member; `isNewArticle`: no member of that article was in it. */
  add(strand: PersonStrand | undefined, member: LinkMember, isNewArticle: boolean): PersonStrand;
  /** Tells the people of one key apart; the order of the strands makes no difference. */
  tellApart(strands: readonly PersonStrand[]): NamesakesToldApart;
  /** A member that is a person of its own. */
  alone(member: LinkMember): StrandedPerson;
}
