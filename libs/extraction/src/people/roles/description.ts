import type { NamedRun } from '../names/named-run.js';
import type { RoleTense } from '@onrecord/domain';

/** How a description stands to a name beside it. */
export type Beside =
  /** "Russian foreign minister Sergey Lavrov". */
  | 'title'
  /** "his spokesman, Ilan Voss". */
  | 'before'
  /** "Ilan Voss, his spokesman". */
  | 'after'
  /** "Ilan Voss, who was then a spokesman", "Ilan Voss is a spokesman". */
  | 'predicate';

/** A noun phrase for people by what they are: "the North Korean leader", "a police spokesman", "US officials". Token indexes. */
export interface Description {
  readonly from: number;
  /** After the head noun and the name of its office: "secretary of state". */
  readonly to: number;
  /** After what completes it, "for the Middle East"; `to` where nothing does. */
  readonly completedTo: number;
  /** The head in lower case and singular: `leader`. */
  readonly noun: string;
  readonly many: boolean;
  readonly determiner: 'definite' | 'indefinite' | 'none';
  /** The possessor's last token, where one opens the phrase: "Reeves" of "Reeves’s lawyer", "his" of "his spokesman". */
  readonly possessor?: number;
  /** First name of the country it belongs to: `North Korea`. */
  readonly country?: string;
  /** "the country’s", "its": the country meant is told before. */
  readonly ofCountryBefore: boolean;
  /** Content words before the head, in lower case, without country and tense words. */
  readonly modifiers: readonly string[];
  readonly tense: RoleTense;
  /** First token of the role's own words: past determiner, possessor, country and tense words. */
  readonly wordsFrom: number;
  /** The words of whom or what it is of, as written. */
  readonly of?: string;
  readonly beside?: { readonly how: Beside; readonly run: NamedRun };
}
