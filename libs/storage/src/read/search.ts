import type { Page, PageRequest, SearchHit } from '@onrecord/domain';
import { sql } from 'kysely';
import { toOneSentence } from '../visibility/one-sentence-excerpt.js';
import { isShown, speakerIsWithheld } from '../visibility/visibility.js';
import { FOUND_CLOSES, FOUND_OPENS, toExcerpt } from './excerpt.js';
import type { Sql } from './list-plan.js';
import { writeCursor } from './cursor.js';
import { toMatchExpression } from './match-words.js';
import { toPageBounds, type PageBounds } from './page-bounds.js';
import type { Reading } from './reading.js';

type Noun = SearchHit['noun'];

/** Only the last taken in of all that match are ranked: ranking grows with what it ranks, a common word stands in every article. */
const RANKED = 1000;
/** Words of the excerpt, as the index counts them. */
const EXCERPT_WORDS = 32;
const LIST = 'search';
/** The column of a quote's own words: its excerpt is what was said, whoever said it. */
const SAID = 0;

interface HitRow {
  readonly noun: Noun;
  readonly id: string;
  readonly sort_key: number;
  readonly sort_id: string;
  readonly snippet: string;
}

/**
 * Articles, quotes, people and meetings with all of these words, of which the last may be a beginning: the best of the newest
 * first. A quote is found by what was said, by whom and to whom.
 * @throws InputError for words that cannot be looked for.
 */
export async function search(reading: Reading, words: string, nouns: readonly Noun[], page: PageRequest): Promise<Page<SearchHit>> {
  const match = toMatchExpression('words', words, true);
  const bounds = toPageBounds(page, LIST);
  const asked = [...new Set(nouns)];
  if (asked.length === 0) return { edges: [], hasNextPage: false, hasPreviousPage: false };
  const { backwards, size, from } = bounds;
  const direction = backwards ? sql`desc` : sql`asc`;
  const beyond = from === undefined ? sql`1` : backwards ? sql`(sort_key, sort_id) < (${from.key}, ${from.id})` : sql`(sort_key, sort_id) > (${from.key}, ${from.id})`;
  const { rows } = await sql<HitRow>`
    with found as (${sql.join(asked.map((noun) => FOUND[noun](match, reading.nowMs)), sql` union all `)}),
    hit as (
      select noun, id, word_row, cast(round(score * 1000000) as integer) as sort_key, noun || ' ' || id as sort_id from found
    ),
    shown as materialized (select * from hit where ${beyond} order by sort_key ${direction}, sort_id ${direction} limit ${size + 1}),
    excerpt as materialized (${sql.join(asked.map((noun) => toExcerpts(noun, match)), sql` union all `)})
    select noun, id, sort_key, sort_id, excerpt.snippet from shown cross join excerpt using (noun, word_row) order by sort_key ${direction}, sort_id ${direction}`.execute(reading.kysely);
  return toPage(reading, rows, bounds);
}

/** What is found of each noun: its id, the row of its words, and how well they match (the lower the better). */
const FOUND: Readonly<Record<Noun, (match: string, nowMs: number) => Sql>> = {
  article: (match, nowMs) => sql`
    select 'article' as noun, a.id as id, ranked.word_row, ranked.score from ${newest(sql`article_words`, match)} as ranked
    cross join article as a on a.seq = ranked.word_row and ${isShown('article', nowMs)}`,
  quote: (match, nowMs) => sql`
    select 'quote' as noun, q.id as id, ranked.word_row, ranked.score from ${newest(sql`quote_words`, match)} as ranked
    cross join quote as q on q.seq = ranked.word_row and q.nested = 0 and ${isShown('quote', nowMs)}
    where not ${speakerIsWithheld} or q.seq in (select rowid from quote_words where quote_words match ${`{content addressee} : (${match})`})`,
  person: (match, nowMs) => sql`
    select 'person' as noun, p.id as id, ranked.word_row, min(ranked.score) as score from ${newest(sql`person_words`, match)} as ranked
    cross join person_name as pn on pn.id = ranked.word_row
    cross join person as p on p.id = pn.person_id and ${isShown('person', nowMs)} group by p.id`,
  meeting: (match, nowMs) => sql`
    select 'meeting' as noun, m.id as id, ranked.word_row, ranked.score from ${newest(sql`meeting_words`, match)} as ranked
    cross join meeting as m on m.seq = ranked.word_row and ${isShown('meeting', nowMs)}`,
};

function newest(words: Sql, match: string): Sql {
  return sql`(select rowid as word_row, bm25(${words}) as score from ${words} where ${words} match ${match} order by rowid desc limit ${RANKED})`;
}

/** Where the words of each noun stand, and in which of their columns the excerpt is cut; -1: in the best one. */
const WORDS: Readonly<Record<Noun, { readonly table: Sql; readonly column: number }>> = {
  article: { table: sql`article_words`, column: -1 },
  quote: { table: sql`quote_words`, column: SAID },
  person: { table: sql`person_words`, column: -1 },
  meeting: { table: sql`meeting_words`, column: -1 },
};

/**
 * The excerpts of what is shown of a noun. The index is asked once for all of them, from the first row to the last: to be
 * asked for each row, it would collect anew all words that begin with what may be a beginning.
 */
function toExcerpts(noun: Noun, match: string): Sql {
  const { table, column } = WORDS[noun];
  const rowsShown = (row: Sql): Sql => sql`(select ${row} from shown where noun = ${noun})`;
  return sql`select ${noun} as noun, rowid as word_row, snippet(${table}, ${column}, ${FOUND_OPENS}, ${FOUND_CLOSES}, '…', ${EXCERPT_WORDS}) as snippet from ${table}
    where ${table} match ${match} and rowid between ${rowsShown(sql`min(word_row)`)} and ${rowsShown(sql`max(word_row)`)} and +rowid in ${rowsShown(sql`word_row`)}`;
}

function toPage({ reads }: Reading, rows: readonly HitRow[], { backwards, size, from }: PageBounds): Page<SearchHit> {
  const goesOn = rows.length > size;
  const shown = backwards ? rows.slice(0, size).reverse() : rows.slice(0, size);
  const edges = shown.map(({ noun, id, sort_key, sort_id, snippet }) => ({
    cursor: writeCursor(LIST, { key: sort_key, id: sort_id }),
    node: { kind: 'search-hit' as const, noun, id, ...(reads === 'text' ? toExcerpt(snippet) : toOneSentence(toExcerpt(snippet))) },
  }));
  return { edges, hasNextPage: backwards ? from !== undefined : goesOn, hasPreviousPage: backwards ? goesOn : from !== undefined };
}
