import type { FastifyInstance } from 'fastify';
import type { IdentifyCaller } from '../access/identify-caller.js';
import type { Rates } from './rates.js';

/** Bytes that no operation has unless it brings an article along. */
const ORDINARY_BYTES = 100_000;

/**
 * Lets large bodies in only as far as their client's rate goes, before anything of them is read: reading one of four megabytes
 * takes a third of a second, whatever is answered then. One whose length nobody tells counts as the longest that is read.
 */
export function admitLargeBodies(server: FastifyInstance, recognise: IdentifyCaller, rates: Pick<Rates, 'admitBody'>, bytesMost: number): void {
  server.addHook('onRequest', async ({ headers, ip }) => {
    const bytes = headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : bytesMost;
    if (bytes > ORDINARY_BYTES) rates.admitBody(await recognise({ headers, address: ip }), Math.min(bytes, bytesMost));
  });
}
