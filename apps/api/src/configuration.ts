import { InputError } from '@onrecord/domain';

/** Everything that the server is told from outside. */
export interface Configuration {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Path of the SQLite file, or `:memory:`. */
  readonly database: string;
  /** Folder of articles that a first start takes in; `undefined` for none. */
  readonly seeds?: string;
  /** The address under which people reach what is served, without a slash at its end; `undefined` where nobody told. */
  readonly publicUrl?: string;
  readonly limits: Limits;
}

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

/** A variable of the environment that holds a whole number, its bounds, and what it is when it is not set. */
interface NumberVariable {
  readonly name: string;
  readonly smallest: number;
  readonly largest: number;
  readonly otherwise: number;
}

const PORT: NumberVariable = { name: 'PORT', smallest: 0, largest: 65_535, otherwise: 4000 };

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

/**
 * The configuration that an environment tells; what it leaves out is as the README's table says.
 * @throws InputError that names every fault at once.
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const faults: string[] = [];
  const read = (variable: NumberVariable) => readNumber(environment, variable, faults);
  const port = read(PORT);
  const limits = Object.fromEntries(Object.entries(LIMITS).map(([name, variable]) => [name, read(variable)])) as unknown as Limits;
  const host = readText(environment, 'HOST', '127.0.0.1', faults);
  const database = readText(environment, 'ONRECORD_DATABASE', '.onrecord/record.db', faults);
  const seeds = environment['ONRECORD_SEEDS'];
  const publicUrl = readAddress(environment, 'ONRECORD_PUBLIC_URL', faults);
  if (limits.bodyBytes < Math.max(limits.submissionBytes, limits.pageBytes)) faults.push(`ONRECORD_BODY_BYTES must be at least ONRECORD_SUBMISSION_BYTES (${limits.submissionBytes}) and ONRECORD_PAGE_BYTES (${limits.pageBytes}), or nothing of that size gets in; found ${limits.bodyBytes}`);
  if (faults.length > 0) throw new InputError('environment', `the configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return { port, host, database, limits, ...(seeds === undefined || seeds === '' ? {} : { seeds }), ...(publicUrl === undefined ? {} : { publicUrl }) };
}

function readNumber(environment: Readonly<Record<string, string | undefined>>, { name, smallest, largest, otherwise }: NumberVariable, faults: string[]): number {
  const value = environment[name];
  if (value === undefined || value === '') return otherwise;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= smallest && number <= largest) return number;
  faults.push(`${name} must be a whole number from ${smallest} to ${largest}, found «${value}»`);
  return otherwise;
}

function readText(environment: Readonly<Record<string, string | undefined>>, name: string, otherwise: string, faults: string[]): string {
  const value = environment[name];
  if (value === undefined || value === '') return otherwise;
  if (value.trim() !== value || value.includes('\0')) faults.push(`${name} must be without white space at its ends, found «${value}»`);
  return value;
}

/** A web address without what follows its path, so that paths can be put behind it: `https://record.example/news`. */
function readAddress(environment: Readonly<Record<string, string | undefined>>, name: string, faults: string[]): string | undefined {
  const value = environment[name];
  if (value === undefined || value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && !/[?#\s]/.test(value)) return url.href.replace(/\/+$/, '');
  faults.push(`${name} must be a web address without query and fragment, such as https://record.example, found «${value}»`);
  return undefined;
}
