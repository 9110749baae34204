import { isGranted, isScope, SCOPES, type Scope, toGrantedScopes } from './scope.js';

test.each<[readonly Scope[], readonly Scope[]]>([
  // nobody's scopes grant nothing
  [[], []],
  [['read'], ['read']],
  // what one takes in, one may read; but not withhold
  [['submit'], ['read', 'submit']],
  [['review'], ['read', 'review']],
  [['review', 'submit'], ['read', 'submit', 'review']],
  [['admin'], ['read', 'submit', 'review', 'admin']],
])('%j grants %j', (scopes, granted) => {
  expect(toGrantedScopes(scopes)).toEqual(granted);
  for (const scope of SCOPES) expect(isGranted(scope, scopes)).toBe(granted.includes(scope));
});

test('a word is a scope or none', () => {
  expect(['read', 'READ', 'write', 'toString', ''].map(isScope)).toEqual([true, false, false, false, false]);
});
