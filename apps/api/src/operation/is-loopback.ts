import { isIPv4 } from 'node:net';

/** Whether an address or a name of a host is for programs of this machine alone: `127.0.0.1`, `::1`, `localhost`; not `0.0.0.0`, and no name that somebody may give to any address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
