import { describeFailure } from './describe-failure.js';

const told = (message: string, code: string) => describeFailure({ graphQLErrors: [{ message, extensions: { code } }] } as unknown as Parameters<typeof describeFailure>[0]);

test('a known code has a title and says what helps, after the words of the server', () => {
  expect(told('the key has ended', 'UNAUTHENTICATED')).toEqual({ title: 'The key is not good', advice: 'The key has ended. Forget the key at the foot of the page, or use another.' });
  expect(told('Ask less often.', 'RATE_LIMITED').advice).toBe('Ask less often. Wait a little, then ask again.');
});

test('a code that the reader does not know leaves the words of the server', () => {
  expect(told('something broke', 'NEW_CODE')).toEqual({ title: 'The record cannot answer', advice: 'Something broke.' });
});

test('a network that fails is told in plain words', () => {
  const { title, advice } = describeFailure({ graphQLErrors: [], networkError: new TypeError('Failed to fetch') });
  expect([title, advice.includes('Failed to fetch')]).toEqual(['The record does not answer', false]);
});
