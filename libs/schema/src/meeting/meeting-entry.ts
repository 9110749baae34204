import { type Meeting, type MeetingReportRecord, PAGE_SIZE_MAX } from '@onrecord/domain';
import type { RecordContext } from '../record-context.js';
import { fromGlobalId, toGlobalId } from '../node/global-id.js';
import { toICalendar } from '../standards/i-calendar.js';
import type { MeetingEntry } from '../standards/meeting-entry.js';
import { toPermalink } from '../standards/permalink.js';
import { sentenceOfStep } from './sentence-of-step.js';

/** What of a request is needed to tell of a meeting outside of GraphQL. */
type EntryContext = Pick<RecordContext, 'loaders' | 'publicUrl'>;

/** A meeting with the sentence and the article that tell its status: the last step of its history, else its first report. */
export async function loadMeetingEntry({ loaders, publicUrl }: EntryContext, meeting: Meeting): Promise<MeetingEntry> {
  const globalId = toGlobalId('Meeting', meeting.id);
  const { articleId, sentence } = await loadTold(loaders, meeting);
  const article = articleId === undefined ? undefined : await loaders.articles.load(articleId);
  return {
    globalId,
    permalink: toPermalink(publicUrl, 'meetings', globalId),
    meeting,
    ...(article === undefined ? {} : { article }),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

/**
 * A meeting as a calendar of one event, by the `id` of this API; `undefined` where the viewer sees no such meeting, and
 * where it has no event.
 * @throws InputError when it is no id of a meeting.
 */
export async function loadMeetingCalendar(context: EntryContext & Pick<RecordContext, 'viewer'>, globalId: string): Promise<string | undefined> {
  const meeting = await context.loaders.meetings.load(fromGlobalId('id', 'Meeting', globalId));
  return meeting && toICalendar([await loadMeetingEntry(context, meeting)], context.viewer.now);
}

async function loadTold(loaders: RecordContext['loaders'], meeting: Meeting): Promise<{ readonly articleId?: string; readonly sentence?: string }> {
  const step = meeting.history.at(-1);
  if (step !== undefined) {
    const sentence = await sentenceOfStep(loaders, meeting.id, step);
    return { articleId: step.articleId, ...(sentence === undefined ? {} : { sentence }) };
  }
  const { edges } = await loaders.reportPages.load(meeting.id, { parent: 'meeting', page: { first: PAGE_SIZE_MAX } });
  const report: MeetingReportRecord | undefined = edges[0]?.node;
  return report === undefined ? {} : { articleId: report.articleId, sentence: report.words.sentence };
}
