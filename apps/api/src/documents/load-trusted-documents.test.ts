import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as client from '@onrecord/client';
import { buildRecordSchema } from '@onrecord/schema';
import { readConfiguration } from '../configuration/configuration.js';
import { EXAMPLE_OPERATIONS } from '../example-operations.js';
import { checkDocument } from './check-document.js';
import { hashDocument } from './document-hash.js';
import { loadTrustedDocuments } from './load-trusted-documents.js';

const { limits } = readConfiguration({});
const OWN = Object.values<object>(client).flatMap((document) => ('__meta__' in document ? [document.__meta__ as { readonly hash: string; readonly text: string }] : []));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifests-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A manifest of these texts, in a file of its own. */
function write(name: string, texts: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(Object.fromEntries(texts.map((text) => [hashDocument(text), text]))));
  return path;
}

test('the documents of the client are known without being named', async () => {
  const documents = await loadTrustedDocuments([], limits);
  expect(OWN.length).toBeGreaterThan(0);
  for (const { hash, text } of OWN) expect([documents.find(hash), documents.holds(text)]).toEqual([text, true]);
});

test('the documents of the client can be answered', () => {
  const schema = buildRecordSchema();
  expect(OWN.flatMap(({ text }) => checkDocument(text, schema, limits))).toEqual([]);
});

test('several manifests are one set of documents', async () => {
  const texts = EXAMPLE_OPERATIONS.slice(0, 2).map(({ query }) => query);
  const documents = await loadTrustedDocuments([write('one.json', texts.slice(0, 1)), write('two.json', texts.slice(1))], limits);
  for (const text of texts) expect([documents.find(hashDocument(text)), documents.holds(text)]).toEqual([text, true]);
  expect([documents.find(hashDocument('{articles{totalCount}}')), documents.holds('{articles{totalCount}}')]).toEqual([undefined, false]);
});

test('every fault of every manifest is named at once', async () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{');
  const aliases = `{ ${Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: articles { totalCount }`).join(' ')} }`;
  const documents = loadTrustedDocuments([broken, join(folder, 'nowhere.json'), write('unanswerable.json', ['{ articles', '{ nothing }', aliases])], limits);
  const { message, details } = (await documents.catch((error: unknown) => error)) as { readonly message: string; readonly details: unknown };
  expect(details).toEqual({ argument: 'ONRECORD_DOCUMENTS_FILE' });
  expect(message.split('\n')).toEqual([
    'the trusted documents have 5 faults:',
    `  ${broken} is no JSON object of documents by their SHA-256`,
    expect.stringMatching(/nowhere\.json cannot be read: ENOENT/),
    expect.stringMatching(/unanswerable\.json holds under [\da-f]{64} a document that would never be answered: Syntax Error: Expected Name, found <EOF>/),
    expect.stringContaining('Cannot query field "nothing" on type "Query"'),
    expect.stringContaining(`${limits.aliases + 1} aliases`),
  ]);
});
