import { buildSchema } from 'graphql';
import { recordSchema } from './test/ask.js';
import { findUndatedDeprecations } from './test/undated-deprecations.js';

test('every deprecated part of the schema says since when, what instead, and after which day it goes', () => {
  expect(findUndatedDeprecations(recordSchema())).toEqual([]);
});

test.each([
  // what the policy asks for
  ['Since 2031-01-15: use `sameAs`. Goes after 2031-07-15.', []],
  // no date at all
  ['use sameAs', ['Query.old', 'Query.new(old:)', 'Kind.OLD', 'Filter.old']],
  // nobody knows how long it stays
  ['Since 2031-01-15: use `sameAs`.', ['Query.old', 'Query.new(old:)', 'Kind.OLD', 'Filter.old']],
  // no time to change anything
  ['Since 2031-01-15: use `sameAs`. Goes after 2031-02-15.', ['Query.old', 'Query.new(old:)', 'Kind.OLD', 'Filter.old']],
  // no day of any calendar
  ['Since 2031-13-15: use `sameAs`. Goes after 2031-17-15.', ['Query.old', 'Query.new(old:)', 'Kind.OLD', 'Filter.old']],
])('a reason «%s» leaves %j', (reason, undated) => {
  const because = `@deprecated(reason: ${JSON.stringify(reason)})`;
  const schema = buildSchema(`type Query { old: Int ${because} new(old: Int ${because}, filter: Filter, kind: Kind): Int } enum Kind { OLD ${because} NEW } input Filter { old: Int ${because} new: Int }`);
  expect([...findUndatedDeprecations(schema)].sort()).toEqual([...undated].sort());
});
