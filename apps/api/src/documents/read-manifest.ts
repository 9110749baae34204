import { hashDocument, isDocumentHash } from './document-hash.js';

/** What a manifest holds, and what is wrong with it. */
export interface Manifest {
  /** Texts by their hashes. */
  readonly texts: ReadonlyMap<string, string>;
  /** Each in a sentence's part without the file's name; empty when nothing is wrong. */
  readonly faults: readonly string[];
}

/**
 * Reads a manifest: a JSON object of texts by their SHA-256, as the build of `libs/client` writes it and as GraphQL Code
 * Generator (`hashAlgorithm: "sha256"`) and relay-compiler (`"algorithm": "SHA256"`) do. Entries with a fault are left out.
 */
export function readManifest(json: string): Manifest {
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { texts: new Map(), faults: ['is no JSON object of documents by their SHA-256'] };
  const entries = Object.entries(value);
  const faults = entries.flatMap(([hash, text]) => findFault(hash, text) ?? []);
  return { texts: new Map(entries.filter(([hash, text]) => findFault(hash, text) === undefined)), faults };
}

function findFault(hash: string, text: unknown): string | undefined {
  if (!isDocumentHash(hash)) return `names a document «${hash}», expected its SHA-256 in 64 small hexadecimal letters`;
  if (typeof text !== 'string') return `holds no text under ${hash}`;
  const actual = hashDocument(text);
  return actual === hash ? undefined : `holds under ${hash} a text whose SHA-256 is ${actual}`;
}

/** The value of a JSON text; `undefined` when it is none. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
