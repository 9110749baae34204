import { InputError, type Page, type PageRequest, type QuoteFilter, type QuoteOrder, type QuoteParent, type QuoteRecord } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown, quoteIsShown } from '../visibility/visibility.js';
import { isOneOf, isPublishedIn, when } from './conditions.js';
import { type Access, type DayColumns, daysLieIn } from './days-window.js';
import type { ListPlan, Parents, Sql } from './list-plan.js';
import { countLists, loadPages } from './load-pages.js';
import { toColumnMatch, toMatchExpression } from './match-words.js';
import { toPageBounds } from './page-bounds.js';
import { linkedParents, parentsById, shownIds, WHOLE_RECORD } from './parents.js';
import { QUOTE_COLUMNS, toQuoteRecord, type QuoteRow } from './quote-record.js';
import type { Reading } from './reading.js';

/** A page of quotes for each parent; nested quotes are in no list. */
export function loadQuotePages(reading: Reading, parent: QuoteParent | undefined, ids: readonly string[], filter: QuoteFilter, order: QuoteOrder, page: PageRequest): Promise<readonly Page<QuoteRecord>[]> {
  const plan = toQuotePlan(reading, parent, filter, order);
  return loadPages<QuoteRow, QuoteRecord>(reading, plan, toParents(reading, parent, ids), toPageBounds(page, plan.list), (row) => toQuoteRecord(reading, row));
}

/** How many quotes each parent has; nested ones are not counted. */
export function countQuotesOf(reading: Reading, parent: QuoteParent | undefined, ids: readonly string[], filter: QuoteFilter): Promise<readonly number[]> {
  return countLists(reading, toQuotePlan(reading, parent, filter, 'newest'), toParents(reading, parent, ids));
}

function toParents(reading: Reading, parent: QuoteParent | undefined, ids: readonly string[]): Parents {
  if (parent === undefined) return WHOLE_RECORD;
  if (parent === 'article') return parentsById(ids);
  return linkedParents(reading, parent === 'speaker' ? 'person' : 'statement', ids);
}

const PARENT_CONDITIONS: Readonly<Record<QuoteParent, Sql>> = {
  article: sql`q.article_id = parent.id`,
  speaker: sql`q.person_id = parent.id`,
  statement: sql`q.statement_id = parent.id`,
};

/** In the order of the text, quotes of several articles go by article. */
const ORDERS: Readonly<Record<QuoteOrder, Pick<ListPlan, 'key' | 'id'>>> = {
  newest: { key: sql`q.newest`, id: sql`q.id` },
  oldest: { key: sql`q.oldest`, id: sql`q.id` },
  text: { key: sql`q.text_key`, id: sql`q.id` },
};

function toQuotePlan(reading: Reading, parent: QuoteParent | undefined, filter: QuoteFilter, order: QuoteOrder): ListPlan {
  const conditions = [...(parent === undefined ? [] : [PARENT_CONDITIONS[parent]]), isShown('quote', reading.nowMs), sql`q.nested = 0`, ...toQuoteConditions(reading, filter, parent === undefined ? 'found' : 'checked')];
  return { list: `quotes of ${parent ?? 'all'}, ${order}`, source: sql`quote as q`, conditions, seq: sql`q.seq`, ...ORDERS[order], table: sql`quote as q`, columns: QUOTE_COLUMNS };
}

/** What a filter asks of quote q. @throws InputError naming the argument that cannot be. */
export function toQuoteConditions(reading: Reading, filter: QuoteFilter, access: Access = 'found'): readonly Sql[] {
  return [
    ...when(filter.words, (words) => matches('content', 'words', words)),
    ...when(filter.addressee, (words) => matches('addressee', 'addressee', words)),
    ...when(filter.occasion, (words) => sql`q.seq in (select rowid from occasion_words where occasion_words match ${toMatchExpression('occasion', words)})`),
    ...when(filter.said, (window) => daysLieIn(SAID, window, access)),
    ...when(filter.firstOfStatement, () => isFirstOfStatement(reading)),
    ...when(filter.speakerIds, (ids) => (ids.length === 1 ? sql`q.person_id = ${shownIds(reading, 'person', ids)}` : sql`q.person_id in ${shownIds(reading, 'person', ids)}`)),
    ...when(filter.mentionedIds, (ids) => mentions(reading, ids)),
    ...when(filter.speakerStates, (states) => isOneOf(SEEN_SPEAKER_STATE, states)),
    ...when(filter.kinds, (kinds) => isOneOf(sql`q.kind`, kinds)),
    ...when(filter.cueClasses, (cueClasses) => isOneOf(sql`q.cue_class`, cueClasses)),
    ...when(filter.articleIds, (ids) => isOneOf(sql`q.article_id`, ids)),
    ...when(filter.outletIds, (ids) => isOneOf(sql`q.outlet_id`, ids)),
    ...when(filter.published, (window) => isPublishedIn(sql`q.oldest`, 'published', window)),
    ...when(filter.minConfidence, isAtLeast),
  ];
}

const SAID: DayColumns = { argument: 'said', row: sql`q`, table: sql`quote`, columns: { longest: sql`said_longest`, start: sql`said_from`, end: sql`said_before` } };

/** That no quote of the same statement was published before. */
function isFirstOfStatement({ nowMs }: Reading): Sql {
  return sql`not exists (
    select 1 from quote as earlier
    where earlier.statement_id = q.statement_id and earlier.nested = 0 and ${quoteIsShown(sql`earlier`, nowMs)} and (earlier.oldest < q.oldest or (earlier.oldest = q.oldest and earlier.id < q.id)))`;
}

/** A withheld speaker is found as withheld, and not as named. */
const SEEN_SPEAKER_STATE = sql`iif(exists (select 1 from person as p where p.id = q.person_id and p.withheld = 1), 'withheld', q.speaker_state)`;

/** Speakers whom their own article takes for others than those they mention may be one person all the same. */
function mentions(reading: Reading, ids: readonly string[]): Sql {
  return sql`q.seq in (
    select mentioned.quote_seq from quote_mention as mentioned cross join quote as said on said.seq = mentioned.quote_seq and said.person_id is not mentioned.person_id
    where mentioned.person_id in ${shownIds(reading, 'person', ids)})`;
}

function matches(column: 'content' | 'addressee', argument: string, words: string): Sql {
  return sql`q.seq in (select rowid from quote_words where quote_words match ${toColumnMatch(column, argument, words)})`;
}

/** Whether quote q is at least this sure. @throws InputError when it is no share of one. */
export function isAtLeast(confidence: number): Sql {
  if (!(confidence >= 0 && confidence <= 1)) throw new InputError('minConfidence', `minConfidence takes a number from 0 to 1, not ${confidence}.`);
  return sql`q.confidence >= ${confidence}`;
}
