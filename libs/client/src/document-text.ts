import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** What carries its text: a document of this library in `__meta__`, one that `parse` or `gql` made in `loc`. */
interface Texted {
  readonly __meta__?: { readonly text?: string };
  readonly loc?: { readonly source: { readonly body: string } };
}

/**
 * The text of a document, as it is sent. Documents bring it along, so that no printer has to be loaded.
 * @throws TypeError when a document has none.
 */
export function documentText<Data, Variables>(document: TypedDocumentNode<Data, Variables>): string {
  const { __meta__: meta, loc } = document as Texted;
  const text = meta?.text ?? loc?.source.body;
  if (text === undefined) throw new TypeError('expected a document of @onrecord/client, or one that `parse` or `gql` made; found one without its text');
  return text;
}
