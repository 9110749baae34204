import { createDocumentGate } from './document-gate.js';
import { hashDocument } from './document-hash.js';

const TRUSTED = '{articles{totalCount}}';
const HASH = hashDocument(TRUSTED);
const OTHER = '{people{totalCount}}';
const DOCUMENTS = { find: (hash: string) => (hash === HASH ? TRUSTED : undefined), holds: (text: string) => text === TRUSTED };

const gate = (free: 'any' | 'keys' | 'trusted') => createDocumentGate(DOCUMENTS, { free });

/** How a gate answers a request: the text that it lets pass, or the code of its refusal. */
function answer(free: 'any' | 'keys' | 'trusted', parameters: Readonly<Record<string, unknown>>, scopes: readonly ('read' | 'submit' | 'review' | 'admin')[] = []): unknown {
  const asked = gate(free).find(parameters);
  try {
    gate(free).admit(asked, { scopes });
  } catch (error) {
    return (error as { readonly extensions: { readonly code: string } }).extensions.code;
  }
  return 'text' in asked ? asked.text : asked.kind;
}

test.each<readonly [Readonly<Record<string, unknown>>, string]>([
  [{ documentId: `sha256:${HASH}` }, TRUSTED],
  [{ extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }, TRUSTED],
  [{ query: OTHER }, OTHER],
  // a client that wants to register its text is answered, and nothing is registered
  [{ query: OTHER, extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }, OTHER],
  // a parameter that is null is none
  [{ query: OTHER, documentId: null }, OTHER],
  [{ documentId: `sha256:${hashDocument(OTHER)}` }, 'DOCUMENT_NOT_FOUND'],
  // other forms of ids name nothing here: a bare hash, another algorithm, a name, a number
  [{ documentId: HASH }, 'DOCUMENT_NOT_FOUND'],
  [{ documentId: `md5:${HASH}` }, 'DOCUMENT_NOT_FOUND'],
  [{ documentId: `sha256:${HASH.toUpperCase()}` }, 'DOCUMENT_NOT_FOUND'],
  [{ documentId: 'Search' }, 'DOCUMENT_NOT_FOUND'],
  [{ documentId: 7 }, 'DOCUMENT_NOT_FOUND'],
  [{ extensions: { persistedQuery: { version: 1, sha256Hash: hashDocument(OTHER) } } }, 'PERSISTED_QUERY_NOT_FOUND'],
  [{ extensions: { persistedQuery: { version: 1, sha256Hash: '__proto__' } } }, 'PERSISTED_QUERY_NOT_FOUND'],
  // which of the two is meant?
  [{ query: OTHER, documentId: `sha256:${HASH}` }, 'BAD_REQUEST'],
  [{}, 'none'],
  [{ query: 7, extensions: 'persistedQuery' }, 'none'],
])('%j', (parameters, expected) => {
  expect(answer('any', parameters)).toBe(expected);
});

test.each([
  ['any', [], OTHER],
  ['keys', [], 'DOCUMENT_NOT_TRUSTED'],
  ['keys', ['read'], OTHER],
  ['keys', ['submit'], OTHER],
  ['trusted', [], 'DOCUMENT_NOT_TRUSTED'],
  ['trusted', ['read', 'submit', 'review'], 'DOCUMENT_NOT_TRUSTED'],
  ['trusted', ['admin'], OTHER],
] as const)('under «%s» a caller with the scopes %j who sends a text gets %s', (free, scopes, expected) => {
  expect(answer(free, { query: OTHER }, scopes)).toBe(expected);
});

test.each(['any', 'keys', 'trusted'] as const)('under «%s» everybody may ask for a trusted document, by its hash or in full', (free) => {
  expect([answer(free, { documentId: `sha256:${HASH}` }), answer(free, { query: TRUSTED })]).toEqual([TRUSTED, TRUSTED]);
});
