import type { Analyst, ArticleInput, Clock } from '@onrecord/domain';
import { createIntake } from '@onrecord/ingest';
import { linker } from '@onrecord/linking';
import { openSqliteStore, type SqliteStore } from '@onrecord/storage';
import { composeServer } from '../compose-server.js';
import { readConfiguration } from '../configuration/configuration.js';
import type { Limits } from '../configuration/limits.js';
import type { Environment } from '../configuration/variables.js';
import { createLog } from '../operation/create-log.js';
import type { LogLevel } from '../operation/log.js';
import { createMeetingAnalyst } from './meeting-analyst.js';

/** A real server on a free port over a record in memory, and how to ask it. */
export interface TestServer {
  readonly address: string;
  readonly store: SqliteStore;
  /** What the server told its operator: lines of JSON. */
  readonly lines: readonly string[];
  /** A key of its own with all scopes. */
  readonly key: string;
  /** Posts an operation, with the key or without one; gives the HTTP status and the answer. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>, options?: AskOptions): Promise<Answer<Data>>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Takes one more article into the record. */
  takeIn(article: ArticleInput): Promise<void>;
  stop(): Promise<void>;
}

/** How an operation is asked. */
export interface AskOptions {
  /** Sent as `Authorization: Bearer …`; none when absent. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of the server; the shape of `data` is what the test selected. */
export interface Answer<Data> {
  readonly status: number;
  readonly body: { readonly data: Data; readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[] };
}

/** A list as an operation selects it. */
export interface Selected<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly endCursor: string };
}

/** What a test may change of the server. */
export interface TestServerOptions {
  readonly articles?: readonly ArticleInput[];
  readonly limits?: Partial<Limits>;
  readonly analyst?: Analyst;
  /** Variables of the environment, as a host sets them. */
  readonly environment?: Environment;
  /** File of the record; in memory when absent. */
  readonly path?: string;
  /** The first of April 2031 when absent. */
  readonly clock?: Clock;
  /** `warn` when absent. */
  readonly logLevel?: LogLevel;
}

const APRIL: Clock = { now: () => '2031-04-01T00:00:00.000Z' };

/** Starts a server for a test file; stop it when the file is done. */
export async function startServer({ articles = [], limits = {}, analyst = createMeetingAnalyst(), environment = {}, path = ':memory:', clock = APRIL, logLevel = 'warn' }: TestServerOptions = {}): Promise<TestServer> {
  const configuration = readConfiguration({ ...environment, PORT: '0' });
  const store = await openSqliteStore({ path });
  const intake = createIntake({ analyst: createMeetingAnalyst(), store, linker, clock });
  for (const article of articles) await intake.takeIn(article);
  const lines: string[] = [];
  const log = createLog({ level: logLevel, form: 'json', stream: { write: (line) => void lines.push(line) } });
  const serverIntake = createIntake({ analyst, store, linker, clock });
  const server = await composeServer({ ...configuration, limits: { ...configuration.limits, ...limits } }, { store, analyst, intake: serverIntake, clock, log });
  const address = await server.start();
  return {
    address,
    store,
    lines,
    key: (await store.keys.make('tests', ['admin'], clock.now())).text,
    async ask(query, variables = {}, { key, headers = {} } = {}) {
      const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }), ...headers }, body: JSON.stringify({ query, variables }) });
      return { status: response.status, body: (await response.json()) as Answer<never>['body'] };
    },
    fetch: (path, init) => fetch(new URL(path, address), init),
    takeIn: async (article) => void (await intake.takeIn(article)),
    async stop() {
      await server.stop();
      await store.close();
    },
  };
}
