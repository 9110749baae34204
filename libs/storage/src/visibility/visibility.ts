import { InputError, type Viewer } from '@onrecord/domain';
import { sql, type RawBuilder } from 'kysely';
import { toMilliseconds } from '../database/publication-keys.js';

/** What rows are seen of: each table under the one letter that all queries give it. */
export type SeenNoun = 'article' | 'quote' | 'report' | 'statement' | 'person' | 'meeting';

/**
 * THE rule of what a viewer may see, as one condition a noun; every query adds it for every noun that it answers with.
 * Facts of an article stand in the tables only while it is linked, which neither an embargoed nor a withheld one is; and what
 * rests on articles under embargo is shown from the release of the last of them. A withheld person is nobody's to find; the
 * person's quotes and meetings stay, without them (`withheld-words.ts`).
 * Letters: article a, quote q, report r, statement s, person p, meeting m.
 */
export function isShown(noun: SeenNoun, nowMs: number): RawBuilder<unknown> {
  return CONDITIONS[noun](nowMs);
}

const CONDITIONS: Readonly<Record<SeenNoun, (nowMs: number) => RawBuilder<unknown>>> = {
  article: (nowMs) => sql`(a.linked = 1 and a.release_at <= ${nowMs})`,
  quote: (nowMs) => quoteIsShown(sql`q`, nowMs),
  report: (nowMs) => sql`(r.release_at <= ${nowMs})`,
  statement: (nowMs) => sql`(s.release_at <= ${nowMs})`,
  person: (nowMs) => sql`(p.withheld = 0 and p.release_at <= ${nowMs})`,
  meeting: (nowMs) => sql`(m.release_at <= ${nowMs})`,
};

/** The rule for a quote under another letter, where two of them are set against each other. */
export function quoteIsShown(letter: RawBuilder<unknown>, nowMs: number): RawBuilder<unknown> {
  return sql`(${letter}.release_at <= ${nowMs})`;
}

/** The viewer's now in milliseconds. @throws InputError when it is no instant. */
export function toNowMs(viewer: Viewer): number {
  const nowMs = toMilliseconds(viewer.now);
  if (nowMs === undefined) throw new InputError('viewer.now', `An instant in ISO 8601 is needed, «${viewer.now}» is none.`);
  return nowMs;
}

/** JSON of every spelling of the speaker of quote q while withheld, else null. */
export const withheldSpeaker: RawBuilder<string | null> = sql`(select p.value -> '$.names' from person as p where p.id = q.person_id and p.withheld = 1)`;

/** Whether the speaker of quote q is withheld: such a quote is found by its words, never by who said them. */
export const speakerIsWithheld: RawBuilder<number> = sql`exists (select 1 from person as p where p.id = q.person_id and p.withheld = 1)`;

/** JSON array, in the order of report r's participants, of `[person id, spellings while withheld]`; null where a party is no such person. */
export const participantsOfReport: RawBuilder<string> = sql`(
  select json_group_array(json_array(rp.person_id, iif(p.withheld = 1, json(p.value -> '$.names'), null)) order by rp.position)
  from report_participant as rp left join person as p on p.id = rp.person_id where rp.report_id = r.id)`;

/** JSON array of the withheld people in meeting m: `{articleId, localId, names}`. */
export const withheldInMeeting: RawBuilder<string> = sql`(
  select json_group_array(json_object('articleId', rp.article_id, 'localId', rp.person_local, 'names', p.value -> '$.names'))
  from meeting_participant as mp
  cross join person as p on p.id = mp.person_id and p.withheld = 1
  cross join report as r on r.meeting_id = m.id
  cross join report_participant as rp on rp.report_id = r.id and rp.person_id = p.id
  where mp.meeting_id = m.id)`;

/** JSON array of the withheld people in article a: `{localId, names}`. */
export const withheldInArticle: RawBuilder<string> = sql`(
  select json_group_array(json_object('localId', member.local_id, 'names', p.value -> '$.names'))
  from link_member as member cross join person as p on p.id = member.cluster_id and p.withheld = 1
  where member.article_id = a.id and member.noun = 'person')`;
