import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether whoever sent these headers may open a socket. Browsers let pages of any site open sockets anywhere, and say of which
 * site they are (RFC 6455, 10.2): those of this server's own address and of the allowed origins may. Programs say nothing.
 */
export function isAllowedOrigin({ origin, host }: Pick<IncomingHttpHeaders, 'origin' | 'host'>, allowedOrigins: readonly string[], publicUrl?: string): boolean {
  if (origin === undefined) return true;
  if (allowedOrigins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || (publicUrl !== undefined && new URL(publicUrl).origin === origin);
}
