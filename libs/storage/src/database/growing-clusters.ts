/**
 * Clusters that grow without being walked: members are found in the order of publication, keys by the time of publication,
 * and a person's members of the same offices hang on a strand. Whatever was linked before is taken out of the tables that are
 * read and linked anew as soon as somebody looks for articles whose release is over; ids and aliases stay.
 */
const UNLINK = [
  `delete from article_person`, `delete from meeting_participant`, `delete from quote`, `delete from report`, `delete from statement`,
  `delete from person`, `delete from meeting`, `delete from link_member`, `delete from article_words`, `update article set linked = 0`,
];

const MEMBERS = [
  `drop table link_key`,
  `create table link_key (
    noun text not null, key text not null, at integer not null, member_id integer not null references link_member (id) on delete cascade,
    primary key (noun, key, at, member_id)) without rowid`,
  `create index link_key_member on link_key (member_id)`,
  `alter table link_member add column at integer not null default 9000000000000000`,
  `alter table link_member add column strand_id integer`,
  `drop index link_member_cluster`,
  `create index link_member_cluster on link_member (noun, cluster_id, at, article_id, local_id)`,
  `create index link_member_strand on link_member (strand_id) where strand_id is not null`,
  `create table strand (id integer primary key, key text not null, signature text not null, cluster_id text, value text not null)`,
  `create unique index strand_signature on strand (key, signature)`,
];

/** How many quotes of a person report a statement, nested ones left out; from it the number of statements in the person's row. */
const STATEMENTS = [
  `create table person_statement (person_id text not null, statement_id text not null, quotes integer not null, primary key (person_id, statement_id)) without rowid`,
  `create trigger quote_said after insert on quote when new.nested = 0 and new.person_id is not null and new.statement_id is not null begin ${count('new')} end`,
  `create trigger quote_unsaid after delete on quote when old.nested = 0 and old.person_id is not null and old.statement_id is not null begin ${discount('old')} end`,
  `create trigger quote_moved_from after update of person_id, statement_id on quote
    when old.nested = 0 and old.person_id is not null and old.statement_id is not null begin ${discount('old')} end`,
  `create trigger quote_moved_to after update of person_id, statement_id on quote
    when new.nested = 0 and new.person_id is not null and new.statement_id is not null begin ${count('new')} end`,
  `create trigger person_statement_told after insert on person_statement begin update person set most_quoted = most_quoted - 1 where id = new.person_id; end`,
  `create trigger person_statement_gone after delete on person_statement begin update person set most_quoted = most_quoted + 1 where id = old.person_id; end`,
  `create trigger person_told after insert on person begin
    update person set most_quoted = -(select count(*) from person_statement where person_id = new.id) where seq = new.seq; end`,
];

function count(row: string): string {
  return `insert into person_statement (person_id, statement_id, quotes) values (${row}.person_id, ${row}.statement_id, 1) on conflict (person_id, statement_id) do update set quotes = quotes + 1;`;
}

function discount(row: string): string {
  const which = `person_id = ${row}.person_id and statement_id = ${row}.statement_id`;
  return `update person_statement set quotes = quotes - 1 where ${which}; delete from person_statement where ${which} and quotes = 0;`;
}

/** The statements of the migration, in order. */
export const GROWING_CLUSTERS: readonly string[] = [...UNLINK, ...MEMBERS, ...STATEMENTS];
