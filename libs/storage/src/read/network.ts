import { NETWORK_NODES_MAX, type MeetingFilter, type Network, type NetworkEdge, type QuoteFilter, type QuoteNetworkFrom } from '@onrecord/domain';
import { sql } from 'kysely';
import { NEVER_MS } from '../database/publication-keys.js';
import { isShown } from '../visibility/visibility.js';
import type { Sql } from './list-plan.js';
import { reachMeetings, reachQuotes, type Reached } from './reached.js';
import type { Reading } from './reading.js';
import { toDays } from './to-days.js';

/** How many pairs of people are counted: a meeting of fifty has more than a thousand. */
const PAIRS = 200_000;

/** An edge as selected, in this order. */
type EdgeRow = readonly [fromId: string, toId: string, weight: number, quotes: number | null, firstMs: number | null, lastMs: number | null];

/** Who meets whom, everybody of one party with everybody of the others; of a party's people the one who leads. */
export function networkOfMeetings(reading: Reading, filter: MeetingFilter, size: number, limit?: number): Promise<Network> {
  const reached = reachMeetings(reading, filter, limit);
  const pairs = sql`
    select one.person_id as from_id, other.person_id as to_id, hit.id as thing, hit.at from hit
    cross join meeting_participant as one on one.meeting_id = hit.id and one.leads = 1 and ${isPersonShown(reading, sql`one.person_id`)}
    cross join meeting_participant as other on other.meeting_id = hit.id and other.leads = 1 and other.person_id > one.person_id and coalesce(other.party <> one.party, true)
      and ${isPersonShown(reading, sql`other.person_id`)}
    limit ${PAIRS}`;
  const hits = sql`select m.id, m.happens_oldest as at from reached cross join meeting as m on m.seq = reached.seq where ${reached.conditions}`;
  return readNetwork(reading, reached, hits, pairs, sql`null`, size);
}

/** Who quotes whom, or speaks of whom. */
export function networkOfQuotes(reading: Reading, from: QuoteNetworkFrom, filter: QuoteFilter, size: number, limit?: number): Promise<Network> {
  const reached = reachQuotes(reading, filter, limit);
  const hits = sql`
    select q.seq, q.outlet_id, q.person_id, coalesce(q.statement_id, q.id) as thing, q.oldest as at from reached cross join quote as q on q.seq = reached.seq where ${reached.conditions}`;
  return readNetwork(reading, reached, hits, PAIRS_OF_QUOTES[from](reading), sql`count(*)`, size);
}

const PAIRS_OF_QUOTES: Readonly<Record<QuoteNetworkFrom, (reading: Reading) => Sql>> = {
  outlet: (reading) => sql`
    select hit.outlet_id as from_id, hit.person_id as to_id, hit.thing, hit.at from hit
    where hit.outlet_id is not null and hit.person_id is not null and ${isPersonShown(reading, sql`hit.person_id`)} limit ${PAIRS}`,
  speaker: (reading) => sql`
    select distinct hit.person_id as from_id, mentioned.person_id as to_id, hit.thing, hit.at, hit.seq from hit
    cross join quote_mention as mentioned on mentioned.quote_seq = hit.seq and mentioned.person_id <> hit.person_id and ${isPersonShown(reading, sql`mentioned.person_id`)}
    where hit.person_id is not null and ${isPersonShown(reading, sql`hit.person_id`)} limit ${PAIRS}`,
};

function isPersonShown({ nowMs }: Reading, id: Sql): Sql {
  return sql`exists (select 1 from person as p where p.id = ${id} and ${isShown('person', nowMs)})`;
}

/** One row tells all: the edges, and how much was counted for them. */
async function readNetwork({ kysely }: Reading, reached: Reached, hits: Sql, pairs: Sql, quotes: Sql, size: number): Promise<Network> {
  const { rows } = await sql<{ reached: number; counted: number; pairs: number; edges: string }>`
    with reached as materialized (${reached.rows}), hit as materialized (${hits}), found as materialized (${pairs}),
    ranked as (
      select from_id, to_id, count(distinct thing) as weight, ${quotes} as quotes, min(nullif(at, ${NEVER_MS})) as first_ms, max(nullif(at, ${NEVER_MS})) as last_ms
      from found group by from_id, to_id order by weight desc, from_id, to_id limit ${size + 1})
    select (select count(*) from reached) as reached, (select count(*) from hit) as counted, (select count(*) from found) as pairs,
      (select json_group_array(json_array(from_id, to_id, weight, quotes, first_ms, last_ms) order by weight desc, from_id, to_id) from ranked) as edges`.execute(kysely);
  const { edges, counted, ...seen } = rows[0]!;
  const told = (JSON.parse(edges) as readonly EdgeRow[]).map(toEdge);
  const kept = keepNodes(told.slice(0, size), NETWORK_NODES_MAX);
  return { kind: 'network', edges: kept, counted, countsAll: seen.reached < reached.limit && seen.pairs < PAIRS, isCut: kept.length < told.length };
}

function toEdge([fromId, toId, weight, quotes, firstMs, lastMs]: EdgeRow): NetworkEdge {
  return { kind: 'network-edge', fromId, toId, weight, ...(quotes !== null && { quotes }), ...toDays(firstMs, lastMs) };
}

/** The edges, without those that would lead to more nodes than a network has: the lighter ones among the nodes that are there stay. */
export function keepNodes(edges: readonly NetworkEdge[], most: number): readonly NetworkEdge[] {
  const nodes = new Set<string>();
  return edges.filter(({ fromId, toId }) => {
    const added = [fromId, toId].filter((id) => !nodes.has(id));
    if (nodes.size + added.length > most) return false;
    for (const id of added) nodes.add(id);
    return true;
  });
}
