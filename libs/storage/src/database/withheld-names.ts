const SPELLINGS = `insert or ignore into withheld_name (name) select spelling.value from json_each(new.value, '$.names') as spelling`;

/** Every spelling that a withheld person has had, so that old versions of articles, which are linked to nobody, do not name them. */
export const WITHHELD_NAMES: readonly string[] = [
  `create table withheld_name (name text primary key) without rowid`,
  `insert or ignore into withheld_name (name) select spelling.value from person as p cross join json_each(p.value, '$.names') as spelling where p.withheld = 1`,
  `create trigger withheld_named after insert on person when new.withheld = 1 begin ${SPELLINGS}; end`,
  `create trigger withheld_renamed after update of withheld, value on person when new.withheld = 1 begin ${SPELLINGS}; end`,
];
