import { type DocumentNode, Kind, type ValidationRule } from 'graphql';
import type { KnownDocuments } from './known-documents.js';

const EMPTY: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/**
 * Refuses documents that are larger than the limits before anything else is looked at: it is asked before any rule of
 * graphql-js that takes more than the length of a document, and puts an empty document in place of what it refuses, so
 * that nobody compares a thousand fields with each other to tell that they are a thousand.
 */
export function documentLimitsRule(known: KnownDocuments): ValidationRule {
  return (context) => ({
    Document(document) {
      const refusal = known.refusalOf(document);
      if (refusal === undefined) return undefined;
      context.reportError(refusal);
      return EMPTY;
    },
  });
}
