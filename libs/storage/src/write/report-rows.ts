import { invariant, sliceSpan, type AnalysedArticle, type MeetingReport, type MeetingReportRecord, type MeetingReportWords, type Span } from '@onrecord/domain';
import type { Insertable } from 'kysely';
import type { ReportParticipantTable, ReportTable } from '../database/tables.js';
import { toKeySentence } from './key-sentence.js';
import type { LinkedArticle } from './linked-article.js';

/** A report with its words, but for the meeting and the people across articles, which the tables say. */
export type StoredReportRecord = Omit<MeetingReportRecord, 'meetingId' | 'participantPersonIds'> & {
  /** Of the evidence, where it is more than one sentence: the one for whoever reads no more. */
  readonly keySentence?: Span;
  /** The same of each earlier status, null where its evidence is one sentence; absent where all are. */
  readonly earlierKeySentences?: readonly (Span | null)[];
};

/** The rows of an article's meeting reports, and of everybody who takes part in them. */
export interface ReportRows {
  readonly reports: readonly Insertable<ReportTable>[];
  readonly participants: readonly Insertable<ReportParticipantTable>[];
}

/** Rows of an article's reports, in the order of the text. */
export function toReportRows({ articleId, analysed, ids, keys, releaseAt }: LinkedArticle): ReportRows {
  const peopleIds = new Set(analysed.people.map((person) => person.id));
  const records = analysed.meetings.map((report) => toStoredReport(articleId, analysed, report, ids.reports[report.id]));
  return {
    reports: records.map((record, position) => ({ id: record.id, article_id: articleId, local_id: record.report.id, position, ...keys, release_at: releaseAt, record: JSON.stringify(record) })),
    participants: records.flatMap((record) =>
      record.report.participants.map(({ partyKind, entityId }, position) => ({
        report_id: record.id,
        article_id: articleId,
        position,
        person_local: partyKind === 'person' && entityId !== undefined && peopleIds.has(entityId) ? entityId : null,
      })),
    ),
  };
}

/** A report with its words and the id that linking gave it. */
export function toStoredReport(articleId: string, analysed: AnalysedArticle, report: MeetingReport, id: string | undefined): StoredReportRecord {
  invariant(id !== undefined, `the linker gave no id to meeting report ${report.id} of ${articleId}`);
  return { kind: 'meeting-report-record', id, articleId, report, words: toReportWords(analysed, report), ...toKeySentences(analysed, report) };
}

/** Of each piece of evidence of a report the sentence for whoever reads no more, where there is a choice. */
export function toKeySentences({ sentences }: Pick<AnalysedArticle, 'sentences'>, { evidence, earlier }: MeetingReport): Pick<StoredReportRecord, 'keySentence' | 'earlierKeySentences'> {
  const keySentence = toKeySentence(sentences, evidence, undefined);
  const earlierKeySentences = earlier.map((step) => toKeySentence(sentences, step.evidence, undefined) ?? null);
  return { ...(keySentence !== undefined && { keySentence }), ...(earlierKeySentences.some((span) => span !== null) && { earlierKeySentences }) };
}

function toReportWords({ article, times }: AnalysedArticle, report: MeetingReport): MeetingReportWords {
  const words = (span: Span): string => sliceSpan(article.text, span);
  return {
    mentions: report.mentions.map(words),
    times: report.timeIds.flatMap((timeId) => {
      const time = times.find((candidate) => candidate.id === timeId);
      if (time === undefined) return [];
      const { span, value, precision, earliest, latest } = time;
      return { words: words(span), precision, ...(value !== undefined && { value }), ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
    }),
    sentence: words(report.evidence.sentence),
    earlierSentences: report.earlier.map((step) => words(step.evidence.sentence)),
  };
}
