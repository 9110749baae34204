import { buildRecordSchema } from '@onrecord/schema';
import { getIntrospectionQuery, parse, validate, type ValidationRule } from 'graphql';
import { EXAMPLE_OPERATIONS } from '../example-operations.js';
import { maxAliasesRule } from './max-aliases-rule.js';
import { maxDepthRule } from './max-depth-rule.js';

const SCHEMA = buildRecordSchema();

const codesOf = (query: string, rule: ValidationRule) => validate(SCHEMA, parse(query), [rule]).map(({ extensions }) => extensions);

const NESTED = 'articles { edges { node { quotes { edges { node { article { id } } } } } } }';

test.each([
  // as deep as it may be
  ['plain fields', `{ ${NESTED} }`, 8],
  // fragments count where they are spread
  ['a named fragment', `{ articles { edges { node { ...A } } } } fragment A on Article { quotes { edges { node { article { id } } } } }`, 8],
  // an inline fragment is no level of its own
  ['an inline fragment', '{ node(id: "x") { ... on Article { outlet { name } } } }', 3],
])('%s are measured', (_, query, depth) => {
  expect(codesOf(query, maxDepthRule(depth))).toEqual([]);
  expect(codesOf(query, maxDepthRule(depth - 1))).toEqual([{ code: 'OPERATION_TOO_LARGE', limit: depth - 1 }]);
});

test('fragments that use one another many times over, or in a circle, are measured in a moment', () => {
  const doubling = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Article { a: quotes { edges { node { article { ...F${i + 1} } } } } b: quotes { edges { node { article { ...F${i + 1} } } } } }`).join(' ');
  expect(codesOf(`{ articles { edges { node { ...F0 } } } } ${doubling} fragment F60 on Article { id }`, maxDepthRule(20))).toEqual([{ code: 'OPERATION_TOO_LARGE', limit: 20 }]);
  expect(codesOf('{ articles { edges { node { ...A } } } } fragment A on Article { ...B } fragment B on Article { ...A }', maxDepthRule(20))).toEqual([]);
});

test('the introspection of a playground passes', () => {
  expect(codesOf(getIntrospectionQuery(), maxDepthRule(8))).toEqual([]);
});

test('aliases are counted over the whole document', () => {
  const query = `{ ${Array.from({ length: 3 }, (_, i) => `a${i}: articles { totalCount }`).join(' ')} }`;
  expect(codesOf(query, maxAliasesRule(3))).toEqual([]);
  expect(codesOf(query, maxAliasesRule(2))).toEqual([{ code: 'OPERATION_TOO_LARGE', limit: 2 }]);
});

test.each(EXAMPLE_OPERATIONS.map(({ name, query }) => [name, query]))('the example %s is valid', (_, query) => {
  expect(validate(SCHEMA, parse(query)).map(({ message }) => message)).toEqual([]);
});
