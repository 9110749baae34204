import type { TokenRun } from './capital-runs.js';

/** What a run of capitals names. `thing`: a prize, an act, a storm; `title`: an office without a name; `unknown`: nothing tells. */
export type NameKind = 'person' | 'organisation' | 'place' | 'thing' | 'title' | 'unknown';

/** A run of capitals with what it names. The tokens of the name are `[from, to)`; a title before it begins at `titleFrom`. */
export interface NamedRun extends TokenRun {
  /** First token of honorific and title; `from` when there is none. */
  readonly titleFrom: number;
  readonly kind: NameKind;
  readonly rule: string;
  /** Found in a line whose capitals tell nothing: no evidence for anything else. */
  readonly displayed: boolean;
}
