import { readAllowedOrigins } from './allowed-origins.js';
import { createVariableReader } from './variables.js';

function read(value: string | undefined) {
  const variables = createVariableReader({ ONRECORD_ALLOWED_ORIGINS: value });
  return { origins: readAllowedOrigins(variables), faults: variables.faults };
}

test.each([
  // nobody told: only this server's own pages
  [undefined, []],
  ['', []],
  ['https://reader.example', ['https://reader.example']],
  // a frontend under development, on a port of its own; the same one named twice is one
  ['https://reader.example, http://localhost:5173,https://reader.example', ['https://reader.example', 'http://localhost:5173']],
])('«%s» allows %j', (value, origins) => {
  expect(read(value)).toEqual({ origins, faults: [] });
});

test.each([
  // a browser sends no slash, no path, no port that goes without saying, and small letters: what is spelt otherwise would never match
  'https://reader.example/',
  'https://reader.example/news',
  'https://reader.example:443',
  'https://Reader.example',
  // everybody is nobody in particular
  '*',
  'null',
  'reader.example',
  'ftp://reader.example',
])('«%s» is no origin', (value) => {
  expect(read(value).faults).toEqual([expect.stringContaining(`ONRECORD_ALLOWED_ORIGINS must list origins such as https://reader.example, without a path, a star or a capital letter, found «${value}»`)]);
});

test('every entry that is no origin is named', () => {
  expect(read('*,https://reader.example,null').faults).toHaveLength(2);
});
