import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of all documents that are kept together: some hundreds of operations. A parsed document takes a hundred and fifty times its text. */
const CHARACTERS_KEPT = 400_000;
/** A longer document is parsed and looked at each time. */
const CHARACTERS_MAX = 20_000;

/** Where Apollo keeps the documents that it found valid, by the hash of their text. */
export interface DocumentCache {
  get(hash: string): Promise<DocumentNode | undefined>;
  set(hash: string, document: DocumentNode): Promise<void>;
  delete(hash: string): Promise<boolean>;
}

/** Keeps valid documents, so that each text is parsed and validated once; those that were not asked for the longest go first. */
export function createDocumentCache(charactersKept = CHARACTERS_KEPT): DocumentCache {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: charactersKept, maxEntrySize: CHARACTERS_MAX, sizeCalculation: (document) => Math.max(1, document.loc?.source.body.length ?? CHARACTERS_MAX) });
  return {
    get: async (hash) => documents.get(hash),
    set: async (hash, document) => void documents.set(hash, document),
    delete: async (hash) => documents.delete(hash),
  };
}
