/** How far the intake of archives has come that were begun and not ended. Nothing else refers to it, so a record without these rows is whole. */
export const INTAKE_PROGRESS: readonly string[] = [
  `create table intake_progress (archive_id text primary key, entries integer not null, position integer not null, counts text not null, saved_at text not null) without rowid`,
];
