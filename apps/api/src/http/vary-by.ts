import type { FastifyReply } from 'fastify';

/** Tells caches that an answer depends on these headers of the request too, beside those that are told already. */
export function varyBy(reply: FastifyReply, names: readonly string[]): void {
  const told = [reply.getHeader('vary') ?? []].flat().flatMap((value) => String(value).toLowerCase().split(/\s*,\s*/));
  void reply.header('vary', [...new Set([...told, ...names])].join(', '));
}
