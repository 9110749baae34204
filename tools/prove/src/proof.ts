/** One thing that was to be shown, and what was found. */
export interface Finding {
  readonly what: string;
  readonly holds: boolean;
  /** What was measured or seen, for a person to read. */
  readonly seen: string;
}

/** What a proof works with. `sample` asks for the small, seeded part that CI runs. */
export interface ProofOptions {
  /** The workspace's folder. */
  readonly workspace: string;
  /** An empty folder of its own. */
  readonly folder: string;
  readonly sample: boolean;
  readonly seed: number;
  readonly tell: (progress: string) => void;
}

/** A proof that anyone can run: `npm run prove -- NAME`. */
export interface Proof {
  /** What it shows, in a line. */
  readonly shows: string;
  readonly run: (options: ProofOptions) => Promise<readonly Finding[]>;
}

/** A finding that holds when both sides are equal as JSON. */
export function findEqual(what: string, found: unknown, expected: unknown): Finding {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  return { what, holds: a === b, seen: a === b ? shorten(a) : `found ${shorten(a)}, expected ${shorten(b)}` };
}

function shorten(words: string): string {
  return words.length <= 300 ? words : `${words.slice(0, 300)}…`;
}
