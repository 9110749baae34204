import { fromGlobalId, NODE_TYPE_NAMES, readGlobalId, toGlobalId } from './global-id.js';

test.each(NODE_TYPE_NAMES)('an id of a %s leads back', (type) => {
  expect(readGlobalId('id', toGlobalId(type, 'x:1é'))).toEqual({ type, id: 'x:1é' });
});

test.each([
  // nothing
  [''],
  // another alphabet: the same bytes in plain base64 with padding
  [Buffer.from('Article:a1').toString('base64')],
  // a type that is no node
  [Buffer.from('Diagnostic:1').toString('base64url')],
  // a type without an id
  [Buffer.from('Article:').toString('base64url')],
  // bytes that are no text
  [Buffer.from([0x41, 0xff, 0xfe]).toString('base64url')],
  // an id of the record itself
  ['art_0123456789abcdef'],
  // longer than any id of ours
  ['A'.repeat(100_000)],
])('%.40s is no id', (globalId) => {
  expect(() => readGlobalId('filter.speakers', globalId)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ argument: 'filter.speakers' }) }));
});

test('an id of another type names both types', () => {
  expect(() => fromGlobalId('id', 'Person', toGlobalId('Quote', 'q1'))).toThrow('must be the id of a Person, found the id of a Quote');
});
