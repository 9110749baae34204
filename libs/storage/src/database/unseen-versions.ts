/**
 * Versions that nobody has seen: those under embargo, and those that were replaced before theirs was over. `waits` marks the one
 * that takes the place of the version shown at its release; an article of which nothing was shown has its row for that.
 */
export const UNSEEN_VERSIONS: readonly string[] = [
  `create table unseen_version (
    version_id text primary key references version (id) on delete cascade, article_id text not null, release_at integer not null, waits integer not null) without rowid`,
  `create index unseen_version_article on unseen_version (article_id)`,
  `create index unseen_version_waits on unseen_version (release_at) where waits = 1`,
  // A version with a release time that is not linked is under embargo, or is linked anew and then seen.
  `insert into unseen_version (version_id, article_id, release_at, waits) select version_id, id, release_at, 0 from article where linked = 0 and release_at > 0`,
];
