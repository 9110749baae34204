import Database from 'libsql';
import { FIRST_TABLES } from './first-tables.js';
import { MEETING_TIMES } from './meeting-times.js';
import { NEVER_MS } from './publication-keys.js';

const DAY = 86_400_000;

/** What the columns say of meetings that an older release wrote. */
function columnsOf(value: object, reportedMs: number): unknown {
  const database = new Database(':memory:');
  for (const statement of FIRST_TABLES) database.exec(statement);
  database.prepare(`insert into meeting (id, kind, status, newest, oldest, release_at, value) values ('m', 'talks', 'held', ?, ?, 0, ?)`).run(-9, reportedMs, JSON.stringify(value));
  database.exec(`insert into meeting_participant (person_id, meeting_id, newest, oldest) values ('p', 'm', 0, 0)`);
  for (const statement of MEETING_TIMES) database.exec(statement);
  const [row] = database.prepare('select m.starts_at, m.ends_at, m.longest_days, m.changed_at, mp.happens_newest, mp.happens_oldest from meeting as m join meeting_participant as mp on mp.meeting_id = m.id').raw().all() as readonly (readonly unknown[])[];
  database.close();
  return row;
}

const JUNE_1 = Date.parse('2031-06-01');

test.each<readonly [string, object, readonly unknown[]]>([
  ['a day', { time: { earliest: '2031-06-01', latest: '2031-06-01' }, history: [] }, [JUNE_1, JUNE_1 + DAY, 1, null, -JUNE_1, JUNE_1]],
  ['a month', { time: { earliest: '2031-06-01', latest: '2031-06-30' }, history: [] }, [JUNE_1, JUNE_1 + 30 * DAY, 31, null, -JUNE_1, JUNE_1]],
  ['a leap year', { time: { earliest: '2032-01-01', latest: '2032-12-31' }, history: [] }, [Date.parse('2032-01-01'), Date.parse('2033-01-01'), 366, null, -Date.parse('2032-01-01'), Date.parse('2032-01-01')]],
  // longer than anything that is searched by days
  ['two centuries', { time: { earliest: '1900-01-01', latest: '2099-12-31' }, history: [] }, [Date.parse('1900-01-01'), Date.parse('2100-01-01'), null, null, -Date.parse('1900-01-01'), Date.parse('1900-01-01')]],
  // no days: its first report says where it stands
  ['words only', { time: { words: 'soon' }, history: [] }, [null, null, null, null, -5, 5]],
  ['undated', { history: [] }, [null, null, null, null, NEVER_MS, NEVER_MS]],
  ['no time, changes by day and by instant', { history: [{ reportedAt: '2031-05-01' }, { reportedAt: '2031-06-01T00:00:00.125Z' }] }, [null, null, null, JUNE_1 + 125, -5, 5]],
])('%s', (name, value, columns) => {
  expect(columnsOf(value, name === 'undated' ? NEVER_MS : 5)).toEqual(columns);
});
