import { OnRecordError } from '@onrecord/domain';

/** Why the server did not start, in words for whoever started it. */
export function toStartFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `${error.message}; another program listens there: stop it, or set PORT to another port (0 for any)`;
  if (code === 'EACCES' && 'syscall' in error && error.syscall === 'listen') return `${error.message}; this port needs rights that the program has not: set PORT to one above 1023`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${error.message}; HOST must be a name or an address of this machine: leave it out for this machine alone, or set 0.0.0.0 for all its addresses`;
  if (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')) return `${error.message}; the server takes --check, and the rest from its environment`;
  return error instanceof OnRecordError ? error.message : (error.stack ?? error.message);
}
