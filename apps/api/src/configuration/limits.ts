import type { NumberVariable, VariableReader } from './variables.js';

/** How large a request may be, and how long it may take. */
export interface Limits {
  /** Bytes of an article's text in UTF-8. */
  readonly submissionBytes: number;
  /** Bytes of a page or a document in UTF-8, its markup included. */
  readonly pageBytes: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Milliseconds that the reading of one article may take. */
  readonly analysisMilliseconds: number;
  /** Milliseconds that an operation may read the record. */
  readonly queryMilliseconds: number;
  /** Characters of an operation with its fragments, in UTF-16 code units. */
  readonly characters: number;
  /** Lexical tokens of an operation with its fragments. */
  readonly tokens: number;
  /** Operations and fragments of a document. */
  readonly definitions: number;
  /** Fields and fragments without a name inside one another. */
  readonly depth: number;
  /** Fields and spreads with all fragments written out where they are spread. */
  readonly fields: number;
  /** Fields of the answer at its root. */
  readonly rootFields: number;
  /** Tellings of one field for one place of the answer. */
  readonly repeats: number;
  /** Renamed fields of an operation with its fragments. */
  readonly aliases: number;
  /** Directives of an operation with its fragments. */
  readonly directives: number;
  /** Values of one list, in an argument or a variable. */
  readonly listValues: number;
  /** Lists and objects inside one another, in an argument or a variable. */
  readonly valueDepth: number;
  /** Bytes of the variables in UTF-8, where they hold no article. */
  readonly variableBytes: number;
  /** Things that the pages of an operation may hold together, and that are read for them. */
  readonly cost: number;
}

/** Each is at least ten times what the client's documents and the example operations need. */
const LIMITS: Readonly<Record<keyof Limits, NumberVariable>> = {
  submissionBytes: { name: 'ONRECORD_SUBMISSION_BYTES', smallest: 1000, largest: 10_000_000, otherwise: 200_000 },
  pageBytes: { name: 'ONRECORD_PAGE_BYTES', smallest: 1000, largest: 20_000_000, otherwise: 2_000_000 },
  bodyBytes: { name: 'ONRECORD_BODY_BYTES', smallest: 10_000, largest: 64_000_000, otherwise: 4_000_000 },
  analysisMilliseconds: { name: 'ONRECORD_ANALYSIS_MILLISECONDS', smallest: 100, largest: 600_000, otherwise: 20_000 },
  queryMilliseconds: { name: 'ONRECORD_QUERY_MILLISECONDS', smallest: 10, largest: 600_000, otherwise: 5000 },
  characters: { name: 'ONRECORD_QUERY_CHARACTERS', smallest: 1000, largest: 10_000_000, otherwise: 100_000 },
  tokens: { name: 'ONRECORD_QUERY_TOKENS', smallest: 500, largest: 100_000, otherwise: 4000 },
  definitions: { name: 'ONRECORD_QUERY_DEFINITIONS', smallest: 1, largest: 10_000, otherwise: 100 },
  depth: { name: 'ONRECORD_QUERY_DEPTH', smallest: 8, largest: 1000, otherwise: 150 },
  fields: { name: 'ONRECORD_QUERY_FIELDS', smallest: 100, largest: 100_000, otherwise: 4000 },
  rootFields: { name: 'ONRECORD_QUERY_ROOT_FIELDS', smallest: 1, largest: 1000, otherwise: 50 },
  repeats: { name: 'ONRECORD_QUERY_REPEATS', smallest: 2, largest: 1000, otherwise: 50 },
  aliases: { name: 'ONRECORD_QUERY_ALIASES', smallest: 1, largest: 100_000, otherwise: 50 },
  directives: { name: 'ONRECORD_QUERY_DIRECTIVES', smallest: 0, largest: 10_000, otherwise: 50 },
  listValues: { name: 'ONRECORD_LIST_VALUES', smallest: 10, largest: 100_000, otherwise: 500 },
  valueDepth: { name: 'ONRECORD_VALUE_DEPTH', smallest: 5, largest: 100, otherwise: 30 },
  variableBytes: { name: 'ONRECORD_VARIABLE_BYTES', smallest: 1000, largest: 64_000_000, otherwise: 100_000 },
  cost: { name: 'ONRECORD_QUERY_COST', smallest: 100, largest: 100_000_000, otherwise: 50_000 },
};

/** The limits that the variables tell. */
export function readLimits(variables: VariableReader): Limits {
  const limits = Object.fromEntries(Object.entries(LIMITS).map(([name, variable]) => [name, variables.number(variable)])) as unknown as Limits;
  if (limits.bodyBytes < Math.max(limits.submissionBytes, limits.pageBytes)) variables.faults.push(`ONRECORD_BODY_BYTES must be at least ONRECORD_SUBMISSION_BYTES (${limits.submissionBytes}) and ONRECORD_PAGE_BYTES (${limits.pageBytes}), or nothing of that size gets in; found ${limits.bodyBytes}`);
  return limits;
}
