import { type MeetingReportRecord, PAGE_SIZE_MAX, type Span, type StatusStep, isHidden, sliceSpan, spanContains } from '@onrecord/domain';
import type { RecordLoaders } from '../loaders/create-loaders.js';

/**
 * The sentence that told a step of a meeting's history; `undefined` where its article is not to be seen. The reports of
 * the meeting carry the sentence, and are one query for all steps of all meetings; the article's text is asked for only
 * where a meeting has more reports than a page.
 */
export async function sentenceOfStep({ reportPages, analyses }: RecordLoaders, meetingId: string, step: StatusStep): Promise<string | undefined> {
  const { edges } = await reportPages.load(meetingId, { parent: 'meeting', page: { first: PAGE_SIZE_MAX } });
  const told = edges.filter(({ node }) => node.articleId === step.articleId).map(({ node }) => sentenceIn(node, step.evidence.sentence));
  const sentence = told.find((words) => words !== undefined);
  if (sentence !== undefined) return sentence;
  const analysed = await analyses.load(step.articleId);
  const words = analysed && sliceSpan(analysed.article.text, step.evidence.sentence);
  return words === undefined || isHidden(words) ? undefined : words;
}

function sentenceIn({ report, words }: MeetingReportRecord, span: Span): string | undefined {
  if (isOf(report.evidence.sentence, span)) return words.sentence;
  const place = report.earlier.findIndex(({ evidence }) => isOf(evidence.sentence, span));
  return place === -1 ? undefined : words.earlierSentences[place];
}

/** The sentence that is shown is the same, or one of the same sentences where the viewer may read no more. */
function isOf(shown: Span, whole: Span): boolean {
  return spanContains(whole, shown);
}
