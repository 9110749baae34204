import { GraphQLError } from 'graphql';
import type { DocumentSettings } from '../configuration/documents.js';

/** A hash of GraphQL over HTTP that no manifest holds. */
export function documentNotFound(): GraphQLError {
  return refuse('DOCUMENT_NOT_FOUND', 'no manifest of this server holds a document with this `documentId`; expected `sha256:` and the SHA-256 of a trusted document in small hexadecimal letters');
}

/** The same in the words that Apollo's clients and urql wait for before they send the text. */
export function persistedQueryNotFound(): GraphQLError {
  return refuse('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
}

/** A text that the caller may not send. */
export function documentNotTrusted(free: DocumentSettings['free']): GraphQLError {
  const advice = free === 'keys' ? 'show a key, or send the `documentId` of a trusted document' : 'send the `documentId` of a trusted document, or ask the operator to put yours into a manifest';
  return refuse('DOCUMENT_NOT_TRUSTED', `this server answers only documents of its manifests${free === 'keys' ? ' to callers without a key' : ''}; ${advice}`);
}

/** A request that names one document and brings another. */
export function documentAndText(): GraphQLError {
  return refuse('BAD_REQUEST', 'expected `documentId` or `query`, found both; send one of them');
}

function refuse(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
