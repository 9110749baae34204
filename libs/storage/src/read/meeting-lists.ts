import type { Meeting, MeetingFilter, MeetingOrder, MeetingParent, Page, PageRequest } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown, withheldInMeeting } from '../visibility/visibility.js';
import { toWithheldParties, withholdParties } from '../visibility/withheld-words.js';
import type { ListPlan, Parents, Sql } from './list-plan.js';
import { countLists, loadPages } from './load-pages.js';
import { toMeetingConditions } from './meeting-conditions.js';
import { toPageBounds } from './page-bounds.js';
import { linkedParents, parentsById, WHOLE_RECORD } from './parents.js';
import type { Reading } from './reading.js';

/** A meeting as selected. */
export interface MeetingRow {
  readonly value: string;
  readonly withheld: string | null;
}

/** The columns of a meeting, for queries that call the table m. */
export const MEETING_COLUMNS = sql`m.value, ${withheldInMeeting} as withheld`;

/** A meeting as its viewer may see it. */
export function toMeeting(row: MeetingRow): Meeting {
  return withholdParties(JSON.parse(row.value) as Meeting, toWithheldParties(row.withheld));
}

/** A page of meetings for each parent: the newest by the publication of their latest report, the oldest by that of their first; the latest and the earliest by their days. */
export function loadMeetingPages(reading: Reading, parent: MeetingParent | undefined, ids: readonly string[], filter: MeetingFilter, order: MeetingOrder, page: PageRequest): Promise<readonly Page<Meeting>[]> {
  const plan = toMeetingPlan(reading, parent, filter, order);
  return loadPages<MeetingRow, Meeting>(reading, plan, toParents(reading, parent, ids), toPageBounds(page, plan.list), toMeeting);
}

/** How many meetings each parent has. */
export function countMeetingsOf(reading: Reading, parent: MeetingParent | undefined, ids: readonly string[], filter: MeetingFilter): Promise<readonly number[]> {
  return countLists(reading, toMeetingPlan(reading, parent, filter, 'newest'), toParents(reading, parent, ids));
}

function toParents(reading: Reading, parent: MeetingParent | undefined, ids: readonly string[]): Parents {
  if (parent === undefined) return WHOLE_RECORD;
  return parent === 'article' ? parentsById(ids) : linkedParents(reading, 'person', ids);
}

/** The table that leads, and what ties it to the parent. */
const SOURCES: Readonly<Record<MeetingParent, Pick<ListPlan, 'source' | 'conditions'>>> = {
  participant: { source: sql`meeting_participant as mp cross join meeting as m on m.id = mp.meeting_id`, conditions: [sql`mp.person_id = parent.id`] },
  article: { source: sql`meeting as m`, conditions: [sql`m.id in (select told.meeting_id from report as told where told.article_id = parent.id)`] },
};

const KEYS: Readonly<Record<MeetingOrder, Sql>> = { newest: sql`m.newest`, oldest: sql`m.oldest`, latest: sql`m.happens_newest`, earliest: sql`m.happens_oldest` };

/** A participant's meetings are read in the order of the table that leads. */
const KEYS_OF_PARTICIPANT: Readonly<Record<MeetingOrder, Sql>> = { newest: sql`mp.newest`, oldest: sql`mp.oldest`, latest: sql`mp.happens_newest`, earliest: sql`mp.happens_oldest` };

function toMeetingPlan(reading: Reading, parent: MeetingParent | undefined, filter: MeetingFilter, order: MeetingOrder): ListPlan {
  const { source, conditions: ties } = parent === undefined ? { source: sql`meeting as m`, conditions: [] } : SOURCES[parent];
  const conditions = [...ties, isShown('meeting', reading.nowMs), ...toMeetingConditions(reading, filter, parent === undefined ? 'found' : 'checked')];
  return { list: `meetings of ${parent ?? 'all'}, ${order}`, source, conditions, seq: sql`m.seq`, key: (parent === 'participant' ? KEYS_OF_PARTICIPANT : KEYS)[order], outerKey: KEYS[order], id: sql`m.id`, table: sql`meeting as m`, columns: MEETING_COLUMNS };
}
