import { InputError, InvariantError, StorageError } from '@onrecord/domain';
import { GraphQLError } from 'graphql';
import { toPublicError } from './to-public-error.js';

const formatted = { message: 'secret', path: ['articles'], locations: [{ line: 1, column: 1 }], extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at secret.ts'] } };

function thrown(error: Error) {
  return new GraphQLError(error.message, { path: ['articles'], originalError: error });
}

test('what a caller can mend keeps its words and names the argument', () => {
  const { formatted: shown, isMasked } = toPublicError(formatted, thrown(new InputError('first', '`first` must be 1 to 100', { limit: 100 })), 'r1');
  expect(isMasked).toBe(false);
  expect(shown).toEqual({ message: '`first` must be 1 to 100', path: ['articles'], locations: formatted.locations, extensions: { code: 'BAD_USER_INPUT', argument: 'first', limit: 100 } });
});

test.each([
  // the world below the store
  [new StorageError('/var/lib/record.db is locked')],
  // a bug of ours
  [new InvariantError('secret')],
  [new TypeError('x is undefined')],
])('%s is masked with the request id', (error) => {
  const { formatted: shown, isMasked } = toPublicError(formatted, thrown(error), 'r1');
  expect(isMasked).toBe(true);
  expect(shown.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' });
  expect(JSON.stringify(shown)).not.toMatch(/secret|record\.db|undefined/);
  expect(shown.message).toContain('r1');
});

test('what GraphQL says of an operation stays, without a stack', () => {
  const { formatted: shown } = toPublicError({ message: 'Cannot query field "x"', extensions: { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['at x'] } }, new GraphQLError('Cannot query field "x"'), 'r1');
  expect(shown).toEqual({ message: 'Cannot query field "x"', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
});
