import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { InputError } from '@onrecord/domain';
import { buildRecordSchema } from '@onrecord/schema';
import type { Limits } from '../configuration/limits.js';
import { checkDocument } from './check-document.js';
import { type Manifest, readManifest } from './read-manifest.js';

/** Documents that an operator has looked at: those of the manifests. */
export interface TrustedDocuments {
  /** The text with this SHA-256; `undefined` when no manifest holds one. */
  find(hash: string): string | undefined;
  /** Whether a manifest holds this text, to the letter. */
  holds(text: string): boolean;
}

/** The manifest of the client's documents, which is part of the server. */
const OWN_MANIFEST = createRequire(import.meta.url).resolve('@onrecord/client/manifest.json');

/**
 * Loads the client's own manifest and those that are named.
 * @throws InputError that names every fault of every named manifest at once: a file that cannot be read or is no
 * manifest, a text under a hash that is not its own, a document that is not valid for the schema or exceeds a limit.
 */
export async function loadTrustedDocuments(paths: readonly string[], limits: Limits): Promise<TrustedDocuments> {
  const own = readManifest(await readFile(OWN_MANIFEST, 'utf8'));
  const named = await Promise.all(paths.map(loadManifest));
  const faults = named.length === 0 ? [] : findFaults(named, limits);
  if (faults.length > 0) throw new InputError('ONRECORD_DOCUMENTS_FILE', `the trusted documents have ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  const texts = new Map([own, ...named].flatMap(({ texts }) => [...texts]));
  const known = new Set(texts.values());
  return { find: (hash) => texts.get(hash), holds: (text) => known.has(text) };
}

interface NamedManifest extends Manifest {
  readonly path: string;
}

async function loadManifest(path: string): Promise<NamedManifest> {
  try {
    return { path, ...readManifest(await readFile(path, 'utf8')) };
  } catch (error) {
    return { path, texts: new Map(), faults: [`cannot be read: ${(error as Error).message}`] };
  }
}

function findFaults(named: readonly NamedManifest[], limits: Limits): readonly string[] {
  const schema = buildRecordSchema();
  return named.flatMap(({ path, texts, faults }) => {
    const unanswerable = [...texts].flatMap(([hash, text]) => checkDocument(text, schema, limits).map((fault) => `holds under ${hash} a document that would never be answered: ${fault}`));
    return [...faults, ...unanswerable].map((fault) => `${path} ${fault}`);
  });
}
