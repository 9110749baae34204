import { OnRecordError } from '@onrecord/domain';
import { hideQuoted, hideWords } from './hide-words.js';

/** A failure for the log: what failed, with all its causes. */
export interface DescribedFailure {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  /** The frames of the stack, without the message that stands before them elsewhere. */
  readonly stack?: string;
  readonly cause?: DescribedFailure;
}

/** Causes of causes; an error that is its own cause ends there too. */
const CAUSES_MAX = 8;
const MESSAGE_MAX = 400;
/** Matches a frame, `    at save (/srv/store.js:3:1)`; no line of a message. */
const FRAME = /^\s+at .*(?:\d+\)?|<anonymous>\)?|\(native\))$/;

/**
 * A failure with its causes and stacks, without the words that the request had said, and without the values that errors
 * of others quote. `said` is everything that the request brought along.
 */
export function describeFailure(error: unknown, said: readonly string[] = [], depth = 0): DescribedFailure {
  if (!(error instanceof Error)) return { name: typeof error, message: toMessage(String(error), said, false) };
  const thrown = 'originalError' in error && error.originalError instanceof Error ? error.originalError : error;
  const stack = framesOf(thrown, said);
  return {
    name: thrown.name,
    message: toMessage(thrown.message, said, thrown instanceof OnRecordError),
    ...('code' in thrown && typeof thrown.code === 'string' ? { code: hideWords(thrown.code, said) } : {}),
    ...(stack === '' ? {} : { stack }),
    ...(thrown.cause === undefined || depth === CAUSES_MAX ? {} : { cause: describeFailure(thrown.cause, said, depth + 1) }),
  };
}

/** Our own messages quote what they found on purpose, and no article; those of others quote what they stumble over. */
function toMessage(message: string, said: readonly string[], isOurs: boolean): string {
  const short = message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…` : message;
  return hideWords(isOurs ? short : hideQuoted(short), said);
}

function framesOf({ stack = '' }: Error, said: readonly string[]): string {
  return hideWords(stack.split('\n').filter((line) => FRAME.test(line)).join('\n'), said);
}
