import { hashDocument } from './document-hash.js';
import { readManifest } from './read-manifest.js';

const TEXT = '{articles{totalCount}}';
const HASH = hashDocument(TEXT);

test('a manifest gives its texts by their hashes', () => {
  expect(readManifest(JSON.stringify({ [HASH]: TEXT }))).toEqual({ texts: new Map([[HASH, TEXT]]), faults: [] });
});

test.each([
  // cut off
  ['{"a":', 'is no JSON object of documents by their SHA-256'],
  ['[]', 'is no JSON object of documents by their SHA-256'],
  ['null', 'is no JSON object of documents by their SHA-256'],
  // the MD5 that relay-compiler writes when it is told nothing
  ['{"d41d8cd98f00b204e9800998ecf8427e":"{articles{totalCount}}"}', 'names a document «d41d8cd98f00b204e9800998ecf8427e», expected its SHA-256 in 64 small hexadecimal letters'],
  [JSON.stringify({ [HASH.toUpperCase()]: TEXT }), `names a document «${HASH.toUpperCase()}», expected its SHA-256 in 64 small hexadecimal letters`],
  [JSON.stringify({ [HASH]: { text: TEXT } }), `holds no text under ${HASH}`],
  // edited after it was hashed
  [JSON.stringify({ [HASH]: `${TEXT} ` }), `holds under ${HASH} a text whose SHA-256 is ${hashDocument(`${TEXT} `)}`],
])('%.60s is told', (json, fault) => {
  expect(readManifest(json)).toEqual({ texts: new Map(), faults: [fault] });
});

test('every fault is told, and what has none is read', () => {
  const { texts, faults } = readManifest(JSON.stringify({ [HASH]: TEXT, one: TEXT, two: TEXT }));
  expect([...texts.keys()]).toEqual([HASH]);
  expect(faults).toHaveLength(2);
});
