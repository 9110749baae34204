import { destination, type DestinationStream, pino, stdTimeFunctions } from 'pino';
import pretty from 'pino-pretty';
import { describeFailure } from './describe-failure.js';
import type { Log, LogForm, LogLevel } from './log.js';
import { currentRequest, type RequestNotes, wordsOf } from './request-notes.js';

const STANDARD_ERROR = 2;

/** Fields that would tell who asks, wherever they stand: no line has them on purpose. */
const HIDDEN = ['authorization', 'cookie', 'key', 'text', 'query', 'variables', 'body'];

/** How a log is made. */
export interface LogOptions {
  readonly level: LogLevel;
  readonly form: LogForm;
  /** Where lines go; standard error when absent, so that what the program prints for its user stays apart. */
  readonly stream?: DestinationStream;
}

/**
 * A log of one line of JSON for each thing told, or of readable lines. Lines are written at once, so that the last ones
 * of a process that dies are there.
 */
export function createLog({ level, form, stream }: LogOptions): Log {
  const isReadable = form === 'text' || (form === 'auto' && stream === undefined && process.stderr.isTTY);
  const target = stream ?? destination({ dest: STANDARD_ERROR, sync: true });
  return pino(
    {
      level,
      base: undefined,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => toRequest(currentRequest()),
      serializers: { error: (error: unknown) => describeFailure(error, wordsOf(currentRequest())) },
      redact: { paths: HIDDEN.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[hidden]' },
    },
    isReadable ? pretty({ destination: target, sync: true, singleLine: true, colorize: stream === undefined && process.stderr.isTTY, translateTime: 'SYS:HH:MM:ss' }) : target,
  );
}

/** Each line that is written while a request is answered names it. */
function toRequest(notes: RequestNotes | undefined): { readonly requestId?: string } {
  return notes === undefined ? {} : { requestId: notes.id };
}
