import type { NumberVariable, VariableReader } from './variables.js';

/** What one request may cost. */
export interface Limits {
  /** Bytes of an article's text in UTF-8. */
  readonly submissionBytes: number;
  /** Bytes of a page or a document in UTF-8, its markup included. */
  readonly pageBytes: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Milliseconds that the reading of one article may take. */
  readonly analysisMilliseconds: number;
  /** Lexical tokens of an operation with its fragments. */
  readonly tokens: number;
  /** Fields inside one another. */
  readonly depth: number;
  /** Renamed fields of an operation with its fragments. */
  readonly aliases: number;
  /** Things that the pages of an operation may hold together. */
  readonly nodes: number;
}

const LIMITS: Readonly<Record<keyof Limits, NumberVariable>> = {
  submissionBytes: { name: 'ONRECORD_SUBMISSION_BYTES', smallest: 1000, largest: 10_000_000, otherwise: 200_000 },
  pageBytes: { name: 'ONRECORD_PAGE_BYTES', smallest: 1000, largest: 20_000_000, otherwise: 2_000_000 },
  bodyBytes: { name: 'ONRECORD_BODY_BYTES', smallest: 10_000, largest: 64_000_000, otherwise: 4_000_000 },
  analysisMilliseconds: { name: 'ONRECORD_ANALYSIS_MILLISECONDS', smallest: 100, largest: 600_000, otherwise: 20_000 },
  tokens: { name: 'ONRECORD_QUERY_TOKENS', smallest: 500, largest: 1_000_000, otherwise: 2000 },
  depth: { name: 'ONRECORD_QUERY_DEPTH', smallest: 8, largest: 1000, otherwise: 20 },
  aliases: { name: 'ONRECORD_QUERY_ALIASES', smallest: 1, largest: 100_000, otherwise: 50 },
  nodes: { name: 'ONRECORD_QUERY_NODES', smallest: 100, largest: 100_000_000, otherwise: 50_000 },
};

/** The limits that the variables tell. */
export function readLimits(variables: VariableReader): Limits {
  const limits = Object.fromEntries(Object.entries(LIMITS).map(([name, variable]) => [name, variables.number(variable)])) as unknown as Limits;
  if (limits.bodyBytes < Math.max(limits.submissionBytes, limits.pageBytes)) variables.faults.push(`ONRECORD_BODY_BYTES must be at least ONRECORD_SUBMISSION_BYTES (${limits.submissionBytes}) and ONRECORD_PAGE_BYTES (${limits.pageBytes}), or nothing of that size gets in; found ${limits.bodyBytes}`);
  return limits;
}
