import type { IncomingHttpHeaders } from 'node:http';
import type { Configuration } from '../configuration/configuration.js';
import { isLoopback } from '../operation/is-loopback.js';

/** What of the configuration decides who may read whole articles. */
export type TextSettings = Pick<Configuration, 'host' | 'publicUrl' | 'access'>;

/** Headers by which a proxy tells for whom it asks: such a request comes from elsewhere, however local the server is. */
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'] as const;

/** Matches the port behind a host's name or address: `:4000` of `[::1]:4000`, not of `::1`. */
const PORT = /(?<=^[^:]*|\]):\d+$/;

/**
 * THE rule of whether a request without a key may read whole articles. `auto` means: only on this machine. That is so when the
 * server listens for this machine alone, nobody told a public address, no proxy says for whom it asks, and the request is
 * addressed to this machine: a page of another site that had its name resolve to 127.0.0.1 is not.
 */
export function isTextOpen({ host, publicUrl, access: { text } }: TextSettings): (headers: IncomingHttpHeaders) => boolean {
  if (text !== 'auto') return () => text === 'open';
  if (!isLoopback(host) || publicUrl !== undefined) return () => false;
  return (headers) => FORWARDING_HEADERS.every((name) => headers[name] === undefined) && isAddressedHere(headers.host);
}

function isAddressedHere(host: string | undefined): boolean {
  return host === undefined || isLoopback(host.replace(PORT, '').replace(/^\[(.*)\]$/, '$1').toLowerCase());
}
