import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/**
 * The SHA-256 of a document's text, by which the server's manifest names it. Documents bring it along from the build of this
 * library, or of GraphQL Code Generator with `persistedDocuments`, so that nothing is reckoned in the page.
 * @throws TypeError when a document has none.
 */
export function documentHash<Data, Variables>(document: TypedDocumentNode<Data, Variables>): string {
  const { __meta__: meta } = document as { readonly __meta__?: { readonly hash?: string } };
  if (meta?.hash === undefined) throw new TypeError('expected a document with its hash, as @onrecord/client and the generator\'s `persistedDocuments` make them; found one without');
  return meta.hash;
}
