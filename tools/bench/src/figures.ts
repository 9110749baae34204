/** One figure of a bench, ready to be read. */
export interface Figure {
  readonly what: string;
  readonly value: string;
}

/** What a bench works with. */
export interface BenchOptions {
  /** The workspace's folder. */
  readonly workspace: string;
  /** At most so many articles. */
  readonly articles: number;
  /** Runs of which the median is told. */
  readonly repeat: number;
  /** Path of a database file to work with; a bench makes one of its own without it. */
  readonly database?: string;
  readonly tell: (progress: string) => void;
}

/** Something to measure: `npm run bench -- NAME`. */
export interface Bench {
  /** What it measures, in a line. */
  readonly measures: string;
  readonly run: (options: BenchOptions) => Promise<readonly Figure[]>;
}

/** The middle value, the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Words and marks of a text, as a reader cuts it: "won’t" is one, a comma is one. */
export function cutTokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** How many they are. */
export function countTokens(text: string): number {
  return cutTokens(text).length;
}

/** Most memory that this process has held at once so far, in MB. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
