import type { CueClass, MeetingStatus, QuoteKind } from '@onrecord/client';

/** One of the two sides: an article or a version of it. */
export interface Side {
  readonly title: string;
  /** What tells it from the other: outlet and day, or when it was taken in. */
  readonly detail: string;
  /** The article. */
  readonly to: string;
}

/** A quote as one side prints it. */
export interface SideQuote {
  readonly key: string;
  readonly words: string;
  readonly kind: QuoteKind;
  readonly cueClass: CueClass | null;
  readonly speaker: string;
  /** Why the record holds it. */
  readonly sentence: string;
  /** Its id in the record; null where a version printed it that is shown no longer. */
  readonly id: string | null;
}

/** What one side tells of a meeting. */
export interface SideReport {
  readonly key: string;
  readonly status: MeetingStatus;
  readonly parties: string;
  readonly place: string | null;
  readonly time: string | null;
  readonly sentence: string;
}

/** What both report somebody to have said. */
export interface SharedStatement {
  readonly key: string;
  /** In what the two differ, in words; the first is the wording. */
  readonly differences: readonly string[];
  readonly inA: readonly SideQuote[];
  readonly inB: readonly SideQuote[];
}

/** A meeting of which both tell. */
export interface SharedMeeting {
  readonly key: string;
  readonly parties: string;
  /** The meeting in the record; null where it is not in it. */
  readonly id: string | null;
  readonly differences: readonly string[];
  readonly inA: readonly SideReport[];
  readonly inB: readonly SideReport[];
}

/** The beginning of a list, and how long the whole is. */
export interface Beginning<Item> {
  readonly totalCount: number;
  readonly items: readonly Item[];
}

/** What only one side tells. */
export interface Alone {
  readonly quotes: Beginning<SideQuote>;
  readonly meetings: Beginning<SideReport>;
}

/** Two articles, or two versions of one, side by side. */
export interface Comparison {
  readonly a: Side;
  readonly b: Side;
  /** What a reader has to know before believing a difference. */
  readonly notes: readonly string[];
  readonly statements: Beginning<SharedStatement>;
  readonly meetings: Beginning<SharedMeeting>;
  readonly onlyInA: Alone;
  readonly onlyInB: Alone;
}

/** A list of the answer as the beginning of a list. */
export function beginningOf<Node, Item>({ totalCount, edges }: { readonly totalCount: number; readonly edges: readonly { readonly node: Node }[] }, toItem: (node: Node, index: number) => Item): Beginning<Item> {
  return { totalCount, items: edges.map(({ node }, index) => toItem(node, index)) };
}
