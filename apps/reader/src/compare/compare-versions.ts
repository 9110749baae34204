import type { CompareVersionsPageQuery, VersionMeetingSummaryFragment, VersionQuoteSummaryFragment, VersionSummaryFragment } from '@onrecord/client';
import { joinNames } from '../words/meeting-words.js';
import { nameSpeaker } from '../words/quote-words.js';
import { wordInstant } from '../words/time-words.js';
import { beginningOf, type Comparison, type Side, type SideQuote, type SideReport } from './comparison.js';
import { CUE_DIFFERS, INCOMPLETE, WORDING_WORDS } from './wording-words.js';

const OTHER_ENGINE = 'Different engines read the two: a difference may be a better reading of the same words.';

/** Two versions of an article as the schema sets them side by side, as the view of a comparison shows them. */
export function toVersionComparison(articleId: string, { a, b, isComplete, isSameEngine, quotes, meetings, ...only }: NonNullable<CompareVersionsPageQuery['compareVersions']>): Comparison {
  return {
    a: toSide(articleId, a),
    b: toSide(articleId, b),
    notes: [...(isComplete ? [] : [INCOMPLETE]), ...(isSameEngine ? [] : [OTHER_ENGINE])],
    statements: beginningOf(quotes, ({ wording, cueClassDiffers, speakerDiffers, quotesInA, quotesInB }, index) => ({
      key: String(index),
      differences: [WORDING_WORDS[wording], ...(speakerDiffers ? ['the speaker differs'] : []), ...(cueClassDiffers ? [CUE_DIFFERS] : [])],
      inA: quotesInA.map(toSideQuote),
      inB: quotesInB.map(toSideQuote),
    })),
    meetings: beginningOf(meetings, ({ statusDiffers, placeDiffers, participantsDiffer, reportsInA, reportsInB }, index) => ({
      key: String(index),
      parties: joinNames((reportsInB[0] ?? reportsInA[0])?.participants.map(({ name }) => name) ?? []),
      id: [...reportsInB, ...reportsInA].find(({ report }) => report?.meeting !== undefined && report.meeting !== null)?.report?.meeting?.id ?? null,
      differences: [...(statusDiffers ? ['the status differs'] : []), ...(participantsDiffer ? ['the parties differ'] : []), ...(placeDiffers ? ['the place differs'] : [])],
      inA: reportsInA.map(toSideReport),
      inB: reportsInB.map(toSideReport),
    })),
    onlyInA: { quotes: beginningOf(only.quotesOnlyInA, toSideQuote), meetings: beginningOf(only.meetingsOnlyInA, toSideReport) },
    onlyInB: { quotes: beginningOf(only.quotesOnlyInB, toSideQuote), meetings: beginningOf(only.meetingsOnlyInB, toSideReport) },
  };
}

/** How a version is called: when it was taken in, and whether it is the one shown now. */
export function wordVersion({ receivedAt, isCurrent }: VersionSummaryFragment): string {
  return `Taken in ${wordInstant(receivedAt)}${isCurrent ? ', shown now' : ''}`;
}

function toSide(articleId: string, version: VersionSummaryFragment): Side {
  return { title: version.headline ?? 'Without a headline', detail: wordVersion(version), to: `/articles/${articleId}` };
}

function toSideQuote(quote: VersionQuoteSummaryFragment, index: number): SideQuote {
  const { asReported, quoteKind, cueClass, evidence } = quote;
  return { key: String(index), id: quote.quote?.id ?? null, words: asReported, kind: quoteKind, cueClass, speaker: nameSpeaker(quote), sentence: evidence.sentence.text };
}

function toSideReport({ status, participants, place, times, evidence }: VersionMeetingSummaryFragment, index: number): SideReport {
  return { key: String(index), status, parties: joinNames(participants.map(({ name }) => name)), place: place?.name ?? null, time: times[0]?.words ?? null, sentence: evidence.sentence.text };
}
