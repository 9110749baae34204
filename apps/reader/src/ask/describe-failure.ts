import type { CombinedError } from 'urql';

/** What a visitor is told when an answer does not come: what happened, and what to do. */
export interface Failure {
  readonly title: string;
  readonly advice: string;
}

/** By the code of the error, the words for it; the message of the server says the rest. */
const TITLES: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'The key is not good',
  FORBIDDEN: 'The key does not allow this',
  RATE_LIMITED: 'Too many questions at once',
  BAD_USER_INPUT: 'This cannot be asked so',
  OPERATION_TOO_LARGE: 'This asks for too much at once',
  OPERATION_TIMED_OUT: 'This took too long',
};

/** An error of the server or the network in words. */
export function describeFailure({ networkError, graphQLErrors }: Pick<CombinedError, 'networkError' | 'graphQLErrors'>): Failure {
  const [error] = graphQLErrors;
  if (error !== undefined) return { title: TITLES[String(error.extensions['code'])] ?? 'The record cannot answer', advice: error.message };
  return { title: 'The record does not answer', advice: networkError === undefined ? 'No answer came.' : `No answer came: ${networkError.message}` };
}
