import type { Kysely, Migration, MigrationProvider, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { ACCESS } from './access.js';
import { makeArticleAuthors } from './article-authors.js';
import { FIRST_TABLES } from './first-tables.js';
import { GROWING_CLUSTERS } from './growing-clusters.js';
import { INTAKE_PROGRESS } from './intake-progress.js';
import { noteKeySentences } from './key-sentences.js';
import { MEETING_PARTIES } from './meeting-parties.js';
import { MEETING_TIMES } from './meeting-times.js';
import { MEETINGS_IN_TIME } from './meetings-in-time.js';
import { OCCASION_WORDS } from './occasion-words.js';
import { PERSON_AUTHORITY } from './person-authority.js';
import { QUOTE_MENTIONS } from './quote-mentions.js';
import { QUOTE_SAID } from './quote-said.js';
import { SHOWN_SINCE } from './shown-since.js';
import { SHOWN_VERSIONS } from './shown-versions.js';
import { UNSEEN_VERSIONS } from './unseen-versions.js';
import { WITHHELD_NAMES } from './withheld-names.js';
import { WORD_BEGINNINGS } from './word-beginnings.js';

/** The schema's history: a name is never changed and a migration never edited, once released. Applied in the order of their names. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: (database) => runAll(database, FIRST_TABLES) },
  '0002-meeting-times': { up: (database) => runAll(database, MEETING_TIMES) },
  '0003-growing-clusters': { up: (database) => runAll(database, GROWING_CLUSTERS) },
  '0004-occasion-words': { up: (database) => runAll(database, OCCASION_WORDS) },
  '0005-meeting-parties': { up: (database) => runAll(database, MEETING_PARTIES) },
  '0006-intake-progress': { up: (database) => runAll(database, INTAKE_PROGRESS) },
  '0007-unseen-versions': { up: (database) => runAll(database, UNSEEN_VERSIONS) },
  '0008-quote-mentions': { up: (database) => runAll(database, QUOTE_MENTIONS) },
  '0009-shown-since': { up: (database) => runAll(database, SHOWN_SINCE) },
  '0010-shown-versions': { up: (database) => runAll(database, SHOWN_VERSIONS) },
  '0011-person-authority': { up: (database) => runAll(database, PERSON_AUTHORITY) },
  '0012-article-authors': { up: makeArticleAuthors },
  '0013-access': { up: (database) => runAll(database, ACCESS) },
  '0014-quote-said': { up: (database) => runAll(database, QUOTE_SAID) },
  '0015-withheld-names': { up: (database) => runAll(database, WITHHELD_NAMES) },
  '0016-meetings-in-time': { up: (database) => runAll(database, MEETINGS_IN_TIME) },
  '0017-key-sentences': { up: noteKeySentences },
  '0018-word-beginnings': { up: (database) => runAll(database, WORD_BEGINNINGS) },
};

/** Gives Kysely's Migrator the migrations of this code, so that nothing is read from files. */
export const migrationProvider: MigrationProvider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) };

async function runAll(database: Kysely<unknown>, statements: readonly (string | RawBuilder<unknown>)[]): Promise<void> {
  for (const statement of statements) await (typeof statement === 'string' ? sql.raw(statement) : statement).execute(database);
}
