import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ClientOptions, createClient } from '@onrecord/client';
import { Client, fetchExchange, type TypedDocumentNode } from '@urql/core';
import { persistedExchange, type PersistedExchangeOptions } from '@urql/exchange-persisted';
import { type ConcreteRequest, createOperationDescriptor, Environment, fetchQuery, type GraphQLSingularResponse, Network, RecordSource, Store } from 'relay-runtime';
import { type Compiled, compileWithRelay } from './compile-with-relay.js';

const DOCUMENTS = join(__dirname, '../../../../libs/client/src/documents');

/** A way in which a frontend asks a server with the documents of the client. */
export interface Frontend {
  /** Gives the data of an answer; rejects when it has errors. */
  ask<Data, Variables extends Record<string, unknown>>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
  stop(): void;
}

/** The client of this workspace, which names documents as its options say: by their text when absent. */
export function ownFrontend(url: string, options: Omit<ClientOptions, 'url'> = {}): Frontend {
  const client = createClient({ url, ...options });
  return {
    async ask(document, variables) {
      const { data, errors } = await client.query(document, variables);
      if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
      return data;
    },
    stop: () => undefined,
  };
}

/** urql, with the documents as they are; given options, with its exchange for persisted documents. */
export function urqlFrontend(url: string, options?: PersistedExchangeOptions): Frontend {
  const client = new Client({ url, exchanges: [...(options === undefined ? [] : [persistedExchange(options)]), fetchExchange], preferGetMethod: false });
  return {
    async ask(document, variables) {
      const { data, error } = await client.query(document, variables).toPromise();
      if (error !== undefined || data === undefined) throw error ?? new Error('expected data, found neither data nor an error');
      return data;
    },
    stop: () => undefined,
  };
}

/** The client's documents as Relay compiles them, with their texts in them or in a manifest. */
export function compileDocuments(options?: { readonly persists: boolean }): Compiled {
  const compiled = compileWithRelay(toRelayModules(), options);
  if (compiled.status === 0) return compiled;
  compiled.remove();
  throw new Error(compiled.output);
}

/** Relay, with the documents compiled, and its store holding all of each answer. */
export function relayFrontend(url: string, compiled: Compiled = compileDocuments()): Frontend {
  return {
    async ask<Data, Variables extends Record<string, unknown>>(document: TypedDocumentNode<Data, Variables>, variables: Variables) {
      const { environment, answers } = createRelay(url);
      const request = compiled.artefact<ConcreteRequest>(`${operationName(document)}Query`);
      await fetchQuery(environment, request, variables).toPromise();
      const { status } = environment.check(createOperationDescriptor(request, variables));
      if (status !== 'available') throw new Error(`expected the whole answer in Relay's store, found it ${status}`);
      return answers.at(-1)?.data as Data;
    },
    stop: () => compiled.remove(),
  };
}

/** An environment of Relay that asks this server, and the answers that came. */
export function createRelay(url: string): { readonly environment: Environment; readonly answers: readonly GraphQLSingularResponse[] } {
  const answers: GraphQLSingularResponse[] = [];
  const network = Network.create(async ({ id, text }, variables) => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...(text === null ? { documentId: `sha256:${id}` } : { query: text }), variables }) });
    answers.push((await response.json()) as GraphQLSingularResponse);
    return answers.at(-1)!;
  });
  return { environment: new Environment({ network, store: new Store(new RecordSource()) }), answers };
}

/** A fragment that is spread where the type is one of several: matches `... on Quote { ...QuoteSummary`, not `node { ...QuoteSummary`. */
const SPREAD_IN_UNION = /(\.{3} on \w+ \{\s+\.{3}\w+)/g;

/** A variable that has a default and takes no null: matches the mark in `$first: Int! = 60`, not that in `$ids: [ID!]!`. */
const NON_NULL_WITH_DEFAULT = /!(?= = )/g;

/** Each document as a module of Relay. Three things it wants otherwise: an operation's name ends in `Query`, a fragment that one of several types spreads has an `@alias`, and a variable with a default may be null. */
function toRelayModules(): ReadonlyMap<string, string> {
  const files = readdirSync(DOCUMENTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return new Map(files.map((file) => {
    const text = readFileSync(join(DOCUMENTS, file), 'utf8').replace(/^#.*\n/gm, '').replace(/^query (\w+)/m, 'query $1Query').replace(SPREAD_IN_UNION, '$1 @alias').replace(NON_NULL_WITH_DEFAULT, '');
    const name = /^(?:query (\w+)Query|fragment (\w+))/m.exec(text);
    return [name?.[1] ?? name?.[2] ?? basename(file), `import { graphql } from 'relay-runtime';\nexport const document = graphql\`\n${text}\`;\n`] as const;
  }));
}

function operationName({ definitions }: TypedDocumentNode<unknown, never>): string {
  const operation = definitions.find(({ kind }) => kind === 'OperationDefinition');
  return operation !== undefined && 'name' in operation ? (operation.name as { readonly value: string }).value : '';
}
