/** Article texts and facts. Facts stand here only while their article is linked: not before its release, not while it is withheld. */
const ARTICLES = [
  `create table document (
    id text primary key, text text not null, form text not null, charset text not null, byte_length integer not null, diagnostics text not null)`,
  `create table article (
    seq integer primary key, id text not null unique, version_id text not null, version_count integer not null, outlet_id text, record text not null,
    newest integer not null, oldest integer not null, release_at integer not null, linked integer not null, withheld_quotes text not null)`,
  `create index article_newest on article (newest, id)`,
  `create index article_oldest on article (oldest, id)`,
  `create index article_outlet on article (outlet_id, newest, id)`,
  `create index article_shown on article (linked, release_at)`,
  `create table version (
    id text primary key, article_id text not null references article (id) on delete cascade,
    document_id text not null references document (id), engine text not null, receipt text not null,
    received_at text not null, analysed text not null, fact_ids text not null)`,
  `create index version_article on version (article_id)`,
  `create index version_document on version (document_id)`,
  `create table outlet (id text primary key, name text not null)`,
];

const QUOTES = [
  `create table quote (
    seq integer primary key, id text not null unique, article_id text not null references article (id) on delete cascade, local_id text not null,
    position integer not null, text_key text not null, outlet_id text, kind text not null, cue_class text, speaker_state text not null,
    speaker_local text, person_id text, statement_id text, confidence real not null, nested integer not null,
    newest integer not null, oldest integer not null, release_at integer not null, record text not null)`,
  `create index quote_newest on quote (newest, id, nested, release_at)`,
  `create index quote_oldest on quote (oldest, id)`,
  `create unique index quote_article on quote (article_id, local_id)`,
  `create index quote_text on quote (text_key, id)`,
  `create index quote_speaker_newest on quote (person_id, newest, id)`,
  `create index quote_speaker_oldest on quote (person_id, oldest, id)`,
  `create index quote_speaker_statement on quote (person_id, nested, statement_id)`,
  `create index quote_speaker_local on quote (article_id, speaker_local)`,
  `create index quote_statement on quote (statement_id, newest, id)`,
  `create index quote_outlet on quote (outlet_id, newest, id)`,
];

const MEETINGS = [
  `create table report (
    seq integer primary key, id text not null unique, article_id text not null references article (id) on delete cascade, local_id text not null,
    position integer not null, meeting_id text, newest integer not null, oldest integer not null,
    release_at integer not null, record text not null)`,
  `create unique index report_article on report (article_id, local_id)`,
  `create index report_text on report (article_id, position, id)`,
  `create index report_meeting on report (meeting_id, oldest, id)`,
  `create table report_participant (
    report_id text not null references report (id) on delete cascade, position integer not null, article_id text not null,
    person_local text, person_id text, primary key (report_id, position)) without rowid`,
  `create index report_participant_local on report_participant (article_id, person_local)`,
  `create table meeting (
    seq integer primary key, id text not null unique, kind text not null, status text not null, newest integer not null, oldest integer not null,
    release_at integer not null, value text not null)`,
  `create index meeting_newest on meeting (newest, id)`,
  `create index meeting_oldest on meeting (oldest, id)`,
  `create index meeting_release on meeting (release_at)`,
  `create table meeting_participant (
    person_id text not null, meeting_id text not null, newest integer not null, oldest integer not null,
    primary key (person_id, meeting_id)) without rowid`,
  `create index meeting_participant_newest on meeting_participant (person_id, newest, meeting_id)`,
  `create index meeting_participant_oldest on meeting_participant (person_id, oldest, meeting_id)`,
  `create index meeting_participant_meeting on meeting_participant (meeting_id)`,
];

/** Linking: one member a fact, its blocking keys, and every id that answers for a cluster (its own, and those of what it was joined from). */
const LINKS = [
  `create table link_member (
    id integer primary key, noun text not null, article_id text not null references article (id) on delete cascade,
    local_id text not null, position integer not null, own_id text, cluster_id text, release_at integer not null, member text not null)`,
  `create unique index link_member_article on link_member (article_id, noun, local_id)`,
  `create index link_member_cluster on link_member (noun, cluster_id)`,
  `create table link_key (
    noun text not null, key text not null, member_id integer not null references link_member (id) on delete cascade,
    primary key (noun, key, member_id)) without rowid`,
  `create index link_key_member on link_key (member_id)`,
  `create table answering_id (noun text not null, id text not null, cluster_id text not null, primary key (noun, id)) without rowid`,
  `create index answering_id_cluster on answering_id (noun, cluster_id)`,
  `create table statement (seq integer primary key, id text not null unique, release_at integer not null, value text not null)`,
];

const PEOPLE = [
  `create table person (
    seq integer primary key, id text not null unique, name_key text not null, most_quoted integer not null, withheld integer not null,
    release_at integer not null, value text not null)`,
  `create index person_by_name on person (name_key, id)`,
  `create index person_most_quoted on person (most_quoted, id)`,
  `create index person_shown on person (withheld, release_at)`,
  `create table person_name (
    id integer primary key, person_id text not null references person (id) on delete cascade, name text not null)`,
  `create index person_name_person on person_name (person_id)`,
  `create table article_person (
    person_id text not null references person (id) on delete cascade, article_id text not null, position integer not null,
    newest integer not null, oldest integer not null, release_at integer not null, primary key (person_id, article_id)) without rowid`,
  `create index article_person_newest on article_person (person_id, newest, article_id)`,
  `create index article_person_article on article_person (article_id, position, person_id)`,
  `create table withholding (
    noun text not null, id text not null, who text not null, why text not null, at text not null, primary key (noun, id)) without rowid`,
  `create table withheld_person (id text primary key) without rowid`,
];

/** Letters with and without diacritics are the same word. Rows go with the rows whose words they hold. */
const WORDS = [
  `create virtual table article_words using fts5 (text, tokenize = "unicode61 remove_diacritics 2")`,
  `create virtual table quote_words using fts5 (content, addressee, speaker, tokenize = "unicode61 remove_diacritics 2")`,
  `create virtual table person_words using fts5 (name, tokenize = "unicode61 remove_diacritics 2")`,
  `create virtual table meeting_words using fts5 (names, place, words, tokenize = "unicode61 remove_diacritics 2")`,
  `create trigger article_gone after delete on article begin delete from article_words where rowid = old.seq; end`,
  `create trigger quote_gone after delete on quote begin delete from quote_words where rowid = old.seq; end`,
  `create trigger person_name_gone after delete on person_name begin delete from person_words where rowid = old.id; end`,
  `create trigger meeting_gone after delete on meeting begin delete from meeting_words where rowid = old.seq; end`,
];

/** The statements of the first migration, in order. */
export const FIRST_TABLES: readonly string[] = [...ARTICLES, ...QUOTES, ...MEETINGS, ...LINKS, ...PEOPLE, ...WORDS];
