import type { LinkedNoun } from '@onrecord/domain';
import type { Generated, GeneratedAlways } from 'kysely';

/** What has a table and ids of its own; copies are told by their articles. */
export type ClusterNoun = Exclude<LinkedNoun, 'copies'>;

/** JSON text of a domain value. */
type Json = string;
/** 0 or 1: SQLite has no truth values. */
type Flag = number;

/** The columns of every table. Times are whole milliseconds since 1970; the picture is in this library's README. */
export interface Tables {
  document: DocumentTable;
  version: VersionTable;
  unseen_version: UnseenVersionTable;
  article: ArticleTable;
  outlet: OutletTable;
  quote: QuoteTable;
  quote_mention: QuoteMentionTable;
  report: ReportTable;
  report_participant: ReportParticipantTable;
  link_member: LinkMemberTable;
  link_key: LinkKeyTable;
  strand: StrandTable;
  answering_id: AnsweringIdTable;
  statement: StatementTable;
  person: PersonTable;
  /** What an authority file says of people, under the id of the time and the one that it answers for now. */
  person_authority: { person_id: string; current_id: string | null; value: Json };
  person_name: PersonNameTable;
  article_person: ArticlePersonTable;
  /** Whom bylines name, while their article is linked. */
  article_author: { author_id: string; article_id: string; position: number; name: string; newest: number };
  meeting: MeetingTable;
  meeting_participant: MeetingParticipantTable;
  intake_progress: IntakeProgressTable;
  /** One row: how far the clock has gone of which `shown_at` is read off. */
  change_clock: { id: number; at: number };
  withholding: WithholdingTable;
  api_key: ApiKeyTable;
  /** Every id that a withheld person has had, so that whoever is withheld stays so. */
  withheld_person: { id: string };
  /** Every spelling of a withheld person, kept by triggers. */
  withheld_name: { name: string };
  article_words: { rowid: number; text: string };
  quote_words: { rowid: number; content: string; addressee: string; speaker: string };
  person_words: { rowid: number; name: string };
  meeting_words: { rowid: number; names: string; place: string; words: string };
}

/** Position of a row in the lists by publication: both ascend, undated rows come last in both. */
interface PublicationKeys {
  newest: number;
  oldest: number;
}

export interface DocumentTable {
  id: string;
  /** As it is, or packed (`packText`) where it is long. */
  text: string | Buffer;
  form: string;
  charset: string;
  byte_length: number;
  diagnostics: Json;
}

export interface VersionTable {
  id: string;
  article_id: string;
  document_id: string;
  engine: string;
  receipt: Json;
  received_at: string;
  analysed: Json;
  fact_ids: Json;
  /** Its place among the article's versions that were ever shown, the newest first; null for one that nobody has seen. */
  newest: Generated<number | null>;
}

/** Versions that were never shown: under embargo, or replaced before it was over. */
export interface UnseenVersionTable {
  version_id: string;
  article_id: string;
  release_at: number;
  /** Whether it takes the place of the version shown at its release. */
  waits: Flag;
}

export interface ArticleTable extends PublicationKeys {
  seq: Generated<number>;
  id: string;
  /** The version shown; where none was, the last one taken in, which is under embargo. */
  version_id: string;
  /** How many versions were ever shown. */
  version_count: number;
  outlet_id: string | null;
  record: Json;
  /** Since when it may be seen; 0 without an embargo. */
  release_at: number;
  /** Whether its facts stand in the other tables: not before the embargo's end, not while withheld. */
  linked: Flag;
  /** Local ids of its withheld quotes. */
  withheld_quotes: Json;
  /** Since when the version is shown; null when none ever was. */
  shown_at: Generated<number | null>;
}

export interface OutletTable {
  id: string;
  name: string;
}

export interface QuoteTable extends PublicationKeys {
  seq: Generated<number>;
  id: string;
  article_id: string;
  local_id: string;
  position: number;
  /** Sorts by article, then by position. */
  text_key: string;
  outlet_id: string | null;
  kind: string;
  cue_class: string | null;
  speaker_state: string;
  /** The article's local id of the person who speaks. */
  speaker_local: string | null;
  person_id: string | null;
  statement_id: string | null;
  confidence: number;
  nested: Flag;
  release_at: number;
  record: Json;
  /** The days on which it was said, half-open; null when the article is silent. */
  said_from: GeneratedAlways<number | null>;
  said_before: GeneratedAlways<number | null>;
  said_longest: GeneratedAlways<number | null>;
}

/** Whom a quote's content names or means. */
export interface QuoteMentionTable {
  quote_seq: number;
  article_id: string;
  /** The article's local id of the person. */
  person_local: string;
  person_id: string | null;
}

export interface ReportTable extends PublicationKeys {
  seq: Generated<number>;
  id: string;
  article_id: string;
  local_id: string;
  position: number;
  meeting_id: string | null;
  release_at: number;
  record: Json;
}

export interface ReportParticipantTable {
  report_id: string;
  article_id: string;
  position: number;
  person_local: string | null;
  person_id: string | null;
}

export interface LinkMemberTable {
  id: Generated<number>;
  noun: string;
  article_id: string;
  local_id: string;
  position: number;
  /** The id that its cluster would have if it stood alone. */
  own_id: string | null;
  cluster_id: string | null;
  release_at: number;
  /** Publication; the undated after all others. */
  at: number;
  strand_id: number | null;
  member: Json;
}

/** Members of one name that tell the same offices. */
export interface StrandTable {
  id: Generated<number>;
  key: string;
  signature: string;
  /** The person they are part of; null when each of them is one of its own. */
  cluster_id: string | null;
  value: Json;
}

export interface LinkKeyTable {
  noun: string;
  /** A key, or a bond behind `=`. */
  key: string;
  /** Publication of its member. */
  at: number;
  member_id: number;
}

export interface AnsweringIdTable {
  noun: string;
  id: string;
  cluster_id: string;
}

export interface StatementTable {
  seq: Generated<number>;
  id: string;
  release_at: number;
  value: Json;
}

export interface PersonTable {
  seq: Generated<number>;
  id: string;
  name_key: string;
  /** Minus the number of statements: the list of the most quoted ascends. */
  most_quoted: number;
  withheld: Flag;
  release_at: number;
  value: Json;
}

export interface PersonNameTable {
  id: Generated<number>;
  person_id: string;
  name: string;
}

export interface ArticlePersonTable extends PublicationKeys {
  person_id: string;
  article_id: string;
  position: number;
  release_at: number;
}

export interface MeetingTable extends PublicationKeys {
  seq: Generated<number>;
  id: string;
  kind: string;
  status: string;
  release_at: number;
  value: Json;
  /** Since when it is shown with its status and the last step of its history; triggers keep it. */
  shown_at: Generated<number>;
  /** The days meant, half-open; null when nobody can tell. */
  starts_at: GeneratedAlways<number | null>;
  ends_at: GeneratedAlways<number | null>;
  longest_days: GeneratedAlways<number | null>;
  /** When the last step of its history was reported. */
  changed_at: GeneratedAlways<number | null>;
  happens_newest: GeneratedAlways<number>;
  happens_oldest: GeneratedAlways<number>;
}

export interface MeetingParticipantTable extends PublicationKeys {
  person_id: string;
  meeting_id: string;
  happens_newest: number;
  happens_oldest: number;
  /** Place of the party in its meeting; several people may stand for one, and the first of them leads. */
  party: number | null;
  leads: Generated<Flag>;
}

/** Archives whose intake was begun and not ended. */
export interface IntakeProgressTable {
  archive_id: string;
  entries: number;
  /** Byte of the archive at which the next entry begins. */
  position: number;
  counts: Json;
  saved_at: string;
}

export interface WithholdingTable {
  noun: string;
  id: string;
  who: string;
  why: string;
  at: string;
}

export interface ApiKeyTable {
  id: string;
  /** SHA-256 of the secret. */
  hash: Buffer;
  name: string;
  scopes: Json;
  made_at: string;
  /** Minus the millisecond at which it was made: the list of the latest ascends. */
  newest: number;
  revoked_at: string | null;
}
