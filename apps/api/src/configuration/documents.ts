import { delimiter } from 'node:path';
import type { NumberVariable, VariableReader } from './variables.js';

/** Who may send documents that stand in no manifest: anybody, whoever shows a key, or only administrators. */
export const FREE_DOCUMENTS = ['any', 'keys', 'trusted'] as const;

/** Which documents the server answers, and how long their answers may be kept. */
export interface DocumentSettings {
  /** Paths of manifests, beside the client's own, which is always known. */
  readonly manifests: readonly string[];
  readonly free: (typeof FREE_DOCUMENTS)[number];
  /** Seconds for which caches may keep the answer to a trusted document that is asked for by GET; 0: they ask again each time. */
  readonly cacheSeconds: number;
}

const CACHE_SECONDS: NumberVariable = { name: 'ONRECORD_CACHE_SECONDS', smallest: 0, largest: 86_400, otherwise: 0 };

/** The settings that the variables tell. Paths of manifests are separated by commas, or as in `PATH`. */
export function readDocumentSettings(variables: VariableReader): DocumentSettings {
  const paths = (variables.text('ONRECORD_DOCUMENTS_FILE') ?? '').split(',').flatMap((part) => part.split(delimiter));
  return {
    manifests: paths.map((path) => path.trim()).filter((path) => path !== ''),
    free: variables.choice('ONRECORD_DOCUMENTS', FREE_DOCUMENTS, 'any'),
    cacheSeconds: variables.number(CACHE_SECONDS),
  };
}
