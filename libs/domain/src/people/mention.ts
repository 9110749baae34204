import type { Span } from '../text/span.js';

/** What sort of thing a mention names. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'group';

/** How someone is named: `Mr Putin` by name, `the foreign minister` by a description, `he` by a pronoun. */
export type MentionForm = 'name' | 'description' | 'pronoun';

/** Someone or something that a mention may mean, with the weight of that reading (0 to 1). */
export interface Candidate {
  /** Local id of a person, organisation or place of this article. */
  readonly entityId: string;
  readonly weight: number;
}

/** A stretch of text that names someone or something. It is found without knowing whom it means; `entityId` comes later, or never. */
export interface Mention {
  readonly kind: 'mention';
  /** Local: `m1`. */
  readonly id: string;
  readonly span: Span;
  /**
   * The whole noun phrase, where it goes beyond `span`: the body before a title ("UN" of "UN envoy Ada Reeves"), what
   * completes an office ("for trade" of "the minister for trade"). Other mentions may stand in it.
   */
  readonly phrase?: Span;
  readonly entityKind: EntityKind;
  readonly form: MentionForm;
  /** Whom it means, in this article; `undefined` when unresolved, which is a value and not a failure. */
  readonly entityId?: string;
  /** Mentions of one person, or of one group of people, whom the article does not name share it: `u1`, `g1`. Never beside an `entityId`; absent where nothing else takes the mention up. */
  readonly chain?: string;
  /** In doubt: who it may be, heaviest first. Empty when there is none. */
  readonly candidates: readonly Candidate[];
  /** `Mr`, `Vice Marshal`, as written. */
  readonly honorific?: string;
}
