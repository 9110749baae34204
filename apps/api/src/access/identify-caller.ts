import type { Caller } from '@onrecord/domain';
import type { IncomingHttpHeaders } from 'node:http';

/** What tells who asks: the headers of a request, or of the handshake of a socket, and where it comes from. */
export interface CallerSigns {
  readonly headers: IncomingHttpHeaders;
  readonly address: string;
}

/** Finds out who asks. */
export type IdentifyCaller = (signs: CallerSigns) => Promise<Caller>;

/** Everybody is anybody. */
export async function identifyAnybody({ address }: CallerSigns): Promise<Caller> {
  return { address, scopes: [] };
}
