/** A trigger's own `or ignore` gives way to the upsert that fires it, so what is there already is left out by a condition. */
const SPELLINGS = `insert into withheld_name (name) select distinct spelling.value from json_each(new.value, '$.names') as spelling where spelling.value not in (select name from withheld_name)`;

/** Every spelling that a withheld person has had, so that old versions of articles, which are linked to nobody, do not name them. */
export const WITHHELD_NAMES: readonly string[] = [
  `create table withheld_name (name text primary key) without rowid`,
  `insert or ignore into withheld_name (name) select spelling.value from person as p cross join json_each(p.value, '$.names') as spelling where p.withheld = 1`,
  `create trigger withheld_named after insert on person when new.withheld = 1 begin ${SPELLINGS}; end`,
  `create trigger withheld_renamed after update of withheld, value on person when new.withheld = 1 begin ${SPELLINGS}; end`,
];
