import { InputError } from '@onrecord/domain';
import { loadMeetingCalendar, type RecordContext } from '@onrecord/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Matches what GraphQL gives as an id, base64url: `TWVldGluZzptMQ`; no slash or dot. */
const CALENDAR_PATH = '/meetings/:id([\\w-]+).ics';

/**
 * A meeting as iCalendar at `/meetings/<id>.ics`, seen by the same viewer as in GraphQL. What may not be seen, what is
 * not there and what is no id get the same answer, as does a meeting whose day no article fixes.
 */
export function addMeetingCalendar(server: FastifyInstance, contextFor: (request: FastifyRequest) => Promise<RecordContext>): void {
  server.get<{ Params: { readonly id: string } }>(CALENDAR_PATH, async (request, reply) => {
    const calendar = await loadMeetingCalendar(await contextFor(request), request.params.id).catch(toNothing);
    if (calendar === undefined) return reply.callNotFound();
    void reply.headers({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="meeting.ics"', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    return reply.send(calendar);
  });
}

/** An id that this API never gave names nothing. Other failures stay failures. */
function toNothing(error: unknown): undefined {
  if (error instanceof InputError) return undefined;
  throw error;
}
