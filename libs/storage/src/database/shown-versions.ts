/**
 * The versions of an article that were ever shown, the newest first: `newest` goes down from -1 with each that comes to be shown,
 * and is null for one that nobody has seen. It is counted and no time, so that a version which waited for its release stands
 * where one that came openly would.
 */
export const SHOWN_VERSIONS: readonly string[] = [
  `alter table version add column newest integer`,
  `update version set newest = -(
    select count(*) from version as v
    where v.article_id = version.article_id and (v.received_at, v.rowid) <= (version.received_at, version.rowid)
      and not exists (select 1 from unseen_version as u where u.version_id = v.id))
    where not exists (select 1 from unseen_version as u where u.version_id = version.id)`,
  `create index version_newest on version (article_id, newest, id)`,
];
