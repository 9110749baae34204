/**
 * Since when an article is shown in its version, and a meeting with its status and the last step of its history: what changed
 * since an instant is found by it. It is read off a clock that goes on with every change of what is shown, and never back, so
 * that whoever has read up to an instant has missed nothing before it. Milliseconds; null for what was never shown.
 */
export const SHOWN_SINCE: readonly string[] = [
  `create table change_clock (id integer primary key, at integer not null)`,
  `alter table article add column shown_at integer`,
  `update article set shown_at = (
    select max(cast(round(unixepoch(v.received_at, 'subsec') * 1000) as integer), article.release_at) from version as v where v.id = article.version_id)
    where not exists (select 1 from unseen_version as u where u.version_id = article.version_id)`,
  `create index article_shown_at on article (shown_at, id)`,
  `alter table meeting add column shown_at integer`,
  // A meeting without steps is known from undated reports only.
  `update meeting set shown_at = coalesce(
    (select a.shown_at from article as a where a.id = meeting.value ->> '$.history[#-1].articleId'),
    (select max(a.shown_at) from report as r cross join article as a on a.id = r.article_id where r.meeting_id = meeting.id))`,
  `create index meeting_shown_at on meeting (shown_at, id)`,
  `insert into change_clock (id, at) select 1, coalesce(max(shown_at), 0) from article`,
  `create trigger meeting_told after insert on meeting begin update meeting set shown_at = (select at from change_clock where id = 1) where seq = new.seq; end`,
  `create trigger meeting_stepped after update of value on meeting
    when new.status <> old.status or (new.value ->> '$.history[#-1].reportedAt') is not (old.value ->> '$.history[#-1].reportedAt')
    begin update meeting set shown_at = (select at from change_clock where id = 1) where seq = new.seq; end`,
];
