import type { CombinedError } from 'urql';
import { capitalise } from '../words/quote-words.js';

/** What a visitor is told when an answer does not come: what happened, and what to do. */
export interface Failure {
  readonly title: string;
  readonly advice: string;
}

/** By the code of the error, the words for it, and what helps; the message of the server says the rest. */
const FAILURES: Readonly<Record<string, Failure>> = {
  UNAUTHENTICATED: { title: 'The key is not good', advice: 'Forget the key at the foot of the page, or use another.' },
  FORBIDDEN: { title: 'The key does not allow this', advice: 'Another key may.' },
  RATE_LIMITED: { title: 'Too many questions at once', advice: 'Wait a little, then ask again.' },
  BAD_USER_INPUT: { title: 'This cannot be asked so', advice: 'Change the address or the filter.' },
  OPERATION_TOO_LARGE: { title: 'This asks for too much at once', advice: 'Ask for a shorter time, or for less.' },
  OPERATION_TIMED_OUT: { title: 'This took too long', advice: 'Ask for a shorter time, or ask again later.' },
};

const SILENCE: Failure = { title: 'The record does not answer', advice: 'The network fails, or the server is not running. Ask again in a while.' };

/** An error of the server or the network in words. */
export function describeFailure({ networkError, graphQLErrors }: Pick<CombinedError, 'networkError' | 'graphQLErrors'>): Failure {
  const [error] = graphQLErrors;
  if (error === undefined) return networkError === undefined ? { ...SILENCE, advice: 'No answer came. Ask again in a while.' } : SILENCE;
  const { title, advice } = FAILURES[String(error.extensions['code'])] ?? { title: 'The record cannot answer', advice: '' };
  return { title, advice: `${endSentence(error.message)} ${advice}`.trim() };
}

/** A message as a sentence: the server writes some without a capital and a full stop. */
function endSentence(message: string): string {
  return capitalise(/[.!?]$/.test(message) ? message : `${message}.`);
}
