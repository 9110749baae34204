import { InputError } from '@onrecord/domain';
import { CALENDAR_COST, type CalendarQuery, loadMeetingsCalendar, type RecordContext } from '@onrecord/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Rates } from '../rates/rates.js';

/** What an address says behind its question mark: what is given twice is a list. */
type Parameters = Readonly<Record<string, string | readonly string[]>>;

const LISTS: readonly string[] = ['person', 'status'];
const SINGLE: readonly string[] = ['from', 'before', 'place'];

/**
 * The meetings of a filter as one iCalendar at `/meetings.ics`, to subscribe to: `person` and `status` may be given several
 * times. Seen by the same viewer as in GraphQL, and taken of the same rates; a parameter that cannot be is 400 `BAD_USER_INPUT` with its name.
 */
export function addMeetingsCalendar(server: FastifyInstance, contextFor: (request: FastifyRequest) => Promise<RecordContext>, rates: Pick<Rates, 'charge'>): void {
  server.get<{ Querystring: Parameters }>('/meetings.ics', async (request, reply) => {
    try {
      const context = await contextFor(request);
      const query = readQuery(request.query);
      rates.charge(context.caller, { cost: CALENDAR_COST, analyses: 0, submissions: 0 });
      const calendar = await loadMeetingsCalendar(context, query);
      void reply.headers({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="meetings.ics"', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      return await reply.send(calendar);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return reply.code(400).send({ errors: [{ message: error.message, extensions: { code: error.code, argument: error.details['argument'] } }] });
    }
  });
}

/** @throws InputError for a parameter that is none, or that is given more often than it may. */
function readQuery(parameters: Parameters): CalendarQuery {
  for (const [name, value] of Object.entries(parameters)) {
    if (!LISTS.includes(name) && !SINGLE.includes(name)) throw new InputError(name.slice(0, 40), `\`${name.slice(0, 40)}\` is no parameter of this address, which takes ${[...LISTS, ...SINGLE].join(', ')}`);
    if (SINGLE.includes(name) && typeof value !== 'string') throw new InputError(name, `\`${name}\` must be given once, found ${value.length}`);
  }
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, LISTS.includes(name) ? [value].flat() : value]));
}
