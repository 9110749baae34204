import { delimiter } from 'node:path';
import { readDocumentSettings } from './documents.js';
import { createVariableReader, type Environment } from './variables.js';

function read(environment: Environment) {
  const variables = createVariableReader(environment);
  return { settings: readDocumentSettings(variables), faults: variables.faults };
}

test('an empty environment takes any document and lets nobody keep an answer', () => {
  expect(read({})).toEqual({ settings: { manifests: [], free: 'any', cacheSeconds: 0 }, faults: [] });
});

test.each([
  ['reader.json', ['reader.json']],
  ['reader.json, desk/app.json', ['reader.json', 'desk/app.json']],
  [['reader.json', 'desk/app.json'].join(delimiter), ['reader.json', 'desk/app.json']],
])('«%s» names the manifests %j', (ONRECORD_DOCUMENTS_FILE, manifests) => {
  expect(read({ ONRECORD_DOCUMENTS_FILE }).settings.manifests).toEqual(manifests);
});

test('every fault is kept', () => {
  expect(read({ ONRECORD_DOCUMENTS: 'all', ONRECORD_CACHE_SECONDS: '86401' }).faults).toEqual([
    'ONRECORD_DOCUMENTS must be one of any, keys, trusted, found «all»',
    'ONRECORD_CACHE_SECONDS must be a whole number from 0 to 86400, found «86401»',
  ]);
});
