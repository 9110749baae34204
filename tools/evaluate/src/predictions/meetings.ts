import type { AnalysedArticle, MeetingReport, TimeExpression } from '@onrecord/domain';
import { linkArchive } from '../documents/link-archive.js';
import { toOffsets, type Task } from './prediction.js';

/** Who met whom: the reports of each document, with the meeting's identity across the archive. */
export const MEETINGS: Task = {
  form: 'text',
  nothing: { meetings: [] },
  predict: (archive) => {
    const ids = linkArchive(archive, 'meeting');
    return archive.map(({ id, analysed }) => ({
      meetings: analysed.meetings.map((report) => ({ meetingId: ids.get(`${id}#${report.id}`) ?? `${id}#${report.id}`, ...toPrediction(analysed, report) })),
    }));
  },
};

function toPrediction({ article, times }: AnalysedArticle, report: MeetingReport): object {
  return {
    kind: report.meetingKind,
    status: report.status,
    history: report.earlier.map(({ status }) => ({ status })),
    participants: report.participants.map(({ name }) => name),
    place: report.place?.name ?? null,
    times: report.timeIds.map((id) => toIsoTime(times.find((time) => time.id === id))),
    mentions: report.mentions.map((span) => toOffsets(article, span)),
  };
}

/** The gold tells ISO 8601 dates and ranges; TIMEX3's letters for parts of days, decades and bygone times are none. */
function toIsoTime(time: TimeExpression | undefined): string | null {
  if (time?.value === undefined || /_REF$/.test(time.value)) return null;
  if (time.precision === 'part-of-day') return time.value.slice(0, 10);
  return time.precision === 'decade' || time.precision === 'weekend' ? `${time.earliest?.slice(0, 10)}/${time.latest?.slice(0, 10)}` : time.value;
}
