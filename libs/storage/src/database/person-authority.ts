/**
 * What an authority file says of people. A row stands under the id that the person had at the time; `current_id` is the one
 * that this id answers for now, and follows it when people are joined or an earlier article gives them another id.
 */
export const PERSON_AUTHORITY: readonly string[] = [
  `create table person_authority (person_id text primary key, current_id text, value text not null) without rowid`,
  `create index person_authority_current on person_authority (current_id)`,
  `create trigger authority_follows after insert on answering_id when new.noun = 'person'
    begin update person_authority set current_id = new.cluster_id where person_id = new.id; end`,
  `create trigger authority_waits after delete on answering_id when old.noun = 'person'
    begin update person_authority set current_id = null where person_id = old.id; end`,
];
