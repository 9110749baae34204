import { invariant, InvariantError } from './invariant.js';
import { AnalysisTimedOutError, InputError, NotFoundError, OnRecordError, OperationTimedOutError, ParseError, StorageError } from './on-record-error.js';

test.each([
  [new ParseError('TOO_LARGE', 'too large'), 'ParseError', 'TOO_LARGE'],
  [new InputError('first', 'first: expected 1 to 100'), 'InputError', 'BAD_USER_INPUT'],
  [new NotFoundError('no such article'), 'NotFoundError', 'NOT_FOUND'],
  [new StorageError('disk full'), 'StorageError', 'STORAGE_FAILED'],
  [new AnalysisTimedOutError('too slow'), 'AnalysisTimedOutError', 'ANALYSIS_TIMED_OUT'],
  [new OperationTimedOutError('too slow'), 'OperationTimedOutError', 'OPERATION_TIMED_OUT'],
  [new InvariantError('a bug'), 'InvariantError', 'INVARIANT_BROKEN'],
])('%s', (error, name, code) => {
  expect(error).toBeInstanceOf(OnRecordError);
  expect(error).toMatchObject({ name, code });
  // JSON-safe: details survive the way to a log or another thread
  expect(JSON.parse(JSON.stringify(error.details))).toEqual(error.details);
});

test('an input error names its argument', () => {
  expect(new InputError('first', 'expected 1 to 100', { found: 500 }).details).toEqual({ argument: 'first', found: 500 });
});

test('the cause of a storage error is kept', () => {
  const cause = new Error('ENOSPC');
  expect(new StorageError('could not be saved', { cause }).cause).toBe(cause);
});

test('an invariant that holds says nothing', () => {
  expect(() => invariant(true, 'holds')).not.toThrow();
  expect(() => invariant(0, 'does not hold')).toThrow(new InvariantError('does not hold'));
});
