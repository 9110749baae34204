import type { AnalysedArticle, MeetingReport } from '@onrecord/domain';
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
    times: report.timeIds.map((id) => times.find((time) => time.id === id)?.value ?? null),
    mentions: report.mentions.map((span) => toOffsets(article, span)),
  };
}
