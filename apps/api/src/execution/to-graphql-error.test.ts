import { GraphQLError, parse } from 'graphql';
import { toGraphqlError } from './to-graphql-error.js';

const told = (text: string, line: number, column: number) => {
  const error = Object.create(GraphQLError.prototype, { message: { value: 'it fails' }, locations: { value: [{ line, column }] }, path: { value: ['a'] }, extensions: { value: undefined }, originalError: { value: undefined } }) as GraphQLError;
  return toGraphqlError(error, parse(text));
};

test.each([
  // The first character, one of a later line, and lines that end as on Windows and on old Macs.
  ['{ a }', 1, 1],
  ['{ a\n  b }', 2, 3],
  ['{ a\r\n b\r  c }', 3, 3],
  ['\n\n{ a }', 3, 3],
])('in %j line %d, column %d stays', (text, line, column) => {
  expect(told(text, line, column).locations).toEqual([{ line, column }]);
});

test('what was thrown is kept, and a null that may not be is as good as thrown', () => {
  const thrown = new Error('no boats');
  const make = (message: string, originalError?: Error) => toGraphqlError(new GraphQLError(message, { path: ['a'], originalError: originalError ?? null }), parse('{ a }'));
  expect(make('no boats', thrown).originalError).toBe(thrown);
  expect(make('Cannot return null for non-nullable field Query.a.').originalError).toEqual(new Error('Cannot return null for non-nullable field Query.a.'));
  expect(make('Int cannot represent it').originalError).toBeUndefined();
});
