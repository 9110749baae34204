import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { varyBy } from './vary-by.js';

/** For whom, and for how long, caches may keep an answer. */
export interface Keeping {
  /** Seconds; 0: they keep it, and ask each time whether it changed. */
  readonly seconds: number;
  /** Whether others would be answered otherwise, as with a key: then only the asker's own cache may keep it. */
  readonly isPersonal: boolean;
}

/**
 * Sends an answer that caches may keep, or says that the one they have is still right. Answers change as articles come in
 * and as embargoes end, so that by default each use is asked for again, and costs the reading but not the sending.
 */
export function sendForCaches(request: FastifyRequest, reply: FastifyReply, body: string, { seconds, isPersonal }: Keeping): FastifyReply {
  // Weak, since the same answer goes out packed and unpacked; If-None-Match compares it all the same (RFC 9110, 13.1.2).
  const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  varyBy(reply, ['accept', 'accept-encoding', 'authorization']);
  void reply.headers({ etag, 'cache-control': seconds === 0 ? 'private, no-cache' : `${isPersonal ? 'private' : 'public'}, max-age=${seconds}` });
  return has(request.headers['if-none-match'], etag) ? reply.code(304).removeHeader('content-type').send() : reply.send(body);
}

/** Whether a cache holds this answer: true of `*`, and of `"a", W/"b"` for `W/"b"` and for `W/"a"`. */
function has(ifNoneMatch: string | undefined, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch !== undefined && (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag)));
}
