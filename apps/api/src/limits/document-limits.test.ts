import { buildRecordSchema } from '@onrecord/schema';
import { parse, specifiedRules, validate } from 'graphql';
import { readConfiguration } from '../configuration/configuration.js';
import { type DocumentLimits, findExcess } from './document-limits.js';
import { documentLimitsRule } from './document-limits-rule.js';
import { createKnownDocuments } from './known-documents.js';

const SCHEMA = buildRecordSchema();
const { limits: LIMITS } = readConfiguration({});
const WIDE: DocumentLimits = { definitions: 1e9, directives: 1e9, aliases: 1e9, listValues: 1e9, valueDepth: 1e9, depth: 1e9, fields: 1e9, rootFields: 1e9, repeats: 1e9 };

const refuse = (query: string, limits: Partial<DocumentLimits>) => findExcess(parse(query), { ...WIDE, ...limits })?.extensions;
const repeat = (times: number, part: (index: number) => string) => Array.from({ length: times }, (_, index) => part(index)).join(' ');

const NESTED = 'articles { edges { node { quotes { edges { node { article { id } } } } } } }';

test.each<[string, string, keyof DocumentLimits, number]>([
  ['plain fields', `{ ${NESTED} }`, 'depth', 8],
  // fragments count where they are spread
  ['a named fragment', '{ articles { edges { node { ...A } } } } fragment A on Article { quotes { edges { node { article { id } } } } }', 'depth', 8],
  // a fragment without a name is a level of its own
  ['an inline fragment', '{ node(id: "x") { ... on Article { outlet { name } } } }', 'depth', 4],
  ['introspection', '{ __type(name: "Quote") { fields { type { ofType { name } } } } }', 'depth', 5],
  // the deepest of several operations
  ['two operations', 'query A { article(id: "x") { id } } query B { articles { edges { cursor } } }', 'depth', 3],
  ['renamed fields', '{ a: articles { totalCount } b: articles { c: totalCount } }', 'aliases', 3],
  ['operations and fragments', '{ articles { ...A } } fragment A on ArticleConnection { totalCount }', 'definitions', 2],
  // of fields, of spreads and of the operation itself
  ['directives', 'query A($yes: Boolean!) @a { articles @skip(if: $yes) { ...A @include(if: $yes) } } fragment A on ArticleConnection { totalCount }', 'directives', 3],
  ['the longest list', '{ nodes(ids: ["a", "b"]) { id } quotes(filter: { kinds: [DIRECT, MIXED, INDIRECT] }) { totalCount } }', 'listValues', 3],
  ['lists and objects inside one another', '{ quotes(filter: { published: { from: "2031-01-01" }, kinds: [DIRECT] }) { totalCount } }', 'valueDepth', 2],
  // a spread counts besides what it spreads
  ['fields', '{ a: articles { ...A } b: articles { ...A } } fragment A on ArticleConnection { totalCount }', 'fields', 6],
  ['fields at the root', '{ articles { totalCount } articles { totalCount } ...R } fragment R on Query { a: articles { totalCount } people { totalCount } }', 'rootFields', 3],
  ['one field over and over', '{ articles { totalCount } articles { totalCount } ... { articles { totalCount } } }', 'repeats', 3],
  // what is told for one place from several fragments and from several tellings of its parent
  ['one field through its parents', '{ articles { ...A ...B } articles { ...A totalCount } } fragment A on ArticleConnection { totalCount } fragment B on ArticleConnection { totalCount }', 'repeats', 3],
])('%s are measured', (_, query, name, found) => {
  expect(refuse(query, { [name]: found })).toBeUndefined();
  expect(refuse(query, { [name]: found - 1 })).toEqual({ code: 'OPERATION_TOO_LARGE', limit: found - 1, found });
});

test('fragments that use one another many times over are measured in a moment', () => {
  const doubling = repeat(60, (i) => `fragment F${i} on Article { a: quotes { edges { node { article { ...F${i + 1} } } } } b: quotes { edges { node { article { ...F${i + 1} } } } } }`);
  expect(refuse(`{ articles { edges { node { ...F0 } } } } ${doubling} fragment F60 on Article { id }`, { fields: 2500 })).toMatchObject({ limit: 2500 });
});

test.each([
  ['{ people { edges { node { ...A } } } } fragment A on Person { ...B } fragment B on Person { ...A }'],
  // through fields, where the answer would go on for ever
  ['{ people { edges { node { ...A } } } } fragment A on Person { quotes { edges { node { speaker { ...A ...A } } } } metWith { edges { node { ...A } } } }'],
])('fragments in a circle come to an end, and are left to graphql-js: %s', (query) => {
  expect(refuse(query, { depth: 20, fields: 2500 })).toBeUndefined();
});

test('what is too large is told alone, before other rules compare its parts', () => {
  const { depth: _, ...limits } = LIMITS;
  const rule = documentLimitsRule(createKnownDocuments({ ...limits, depth: 3 }));
  expect(validate(SCHEMA, parse(`{ ${NESTED} nothing }`), [...specifiedRules, rule]).map(({ extensions }) => extensions)).toEqual([{ code: 'OPERATION_TOO_LARGE', limit: 3, found: 8 }]);
  expect(validate(SCHEMA, parse('{ nothing }'), [...specifiedRules, rule]).map(({ message }) => message)).toEqual(['Cannot query field "nothing" on type "Query".']);
});

test('a document is looked at once', () => {
  const known = createKnownDocuments({ ...WIDE, aliases: 1 });
  const document = parse('{ a: articles { totalCount } b: articles { totalCount } }');
  const refusal = known.refusalOf(document);
  expect(refusal?.extensions['code']).toBe('OPERATION_TOO_LARGE');
  expect(known.refusalOf(document)).toBe(refusal);
});
