import type { GraphQLError } from 'graphql';
import { isDocumentHash } from './document-hash.js';
import { documentAndText, documentNotFound, persistedQueryNotFound } from './document-refusals.js';
import type { TrustedDocuments } from './load-trusted-documents.js';

/** What document a request asks for. */
export type AskedDocument =
  /** One that the request brings. */
  | { readonly kind: 'text'; readonly text: string }
  /** One of a manifest, named by its hash. */
  | { readonly kind: 'trusted'; readonly text: string }
  /** One that no manifest holds, or two at once. */
  | { readonly kind: 'refused'; readonly refusal: GraphQLError }
  /** None that could be told; GraphQL says what is missing. */
  | { readonly kind: 'none' };

/**
 * Reads the parameters of a request: `documentId: "sha256:…"` of GraphQL over HTTP (appendix on persisted documents), or
 * `extensions.persistedQuery.sha256Hash` of Apollo's clients and urql. A text beside the latter is asked for itself: the
 * client means to register it, and nothing is ever registered.
 */
export function readAskedDocument({ query, documentId, extensions }: Readonly<Record<string, unknown>>, documents: TrustedDocuments): AskedDocument {
  const hasText = typeof query === 'string' && query !== '';
  if (documentId !== undefined && documentId !== null) return hasText ? { kind: 'refused', refusal: documentAndText() } : find(hashOfDocumentId(documentId), documents, documentNotFound);
  if (hasText) return { kind: 'text', text: query };
  const hash = hashOfExtensions(extensions);
  return hash === undefined ? { kind: 'none' } : find(hash, documents, persistedQueryNotFound);
}

function find(hash: unknown, documents: TrustedDocuments, refuse: () => GraphQLError): AskedDocument {
  const text = isDocumentHash(hash) ? documents.find(hash) : undefined;
  return text === undefined ? { kind: 'refused', refusal: refuse() } : { kind: 'trusted', text };
}

/** The hash in `sha256:e3b0…`; `undefined` for other forms, such as `md5:…` and a name of one's own. */
function hashOfDocumentId(documentId: unknown): string | undefined {
  return typeof documentId === 'string' ? /^sha256:(.*)$/.exec(documentId)?.[1] : undefined;
}

/** The hash that Apollo's clients send; `undefined` when there is no such extension. */
function hashOfExtensions(extensions: unknown): unknown {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: { readonly sha256Hash?: unknown } | null };
  return persistedQuery?.sha256Hash;
}
