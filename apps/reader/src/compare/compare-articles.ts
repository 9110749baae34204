import type { ArticleSummaryFragment, ComparePageQuery, QuoteSummaryFragment, ReportSummaryFragment } from '@onrecord/client';
import { ASPECT_WORDS } from '../meeting/relation-words.js';
import { joinNames } from '../words/meeting-words.js';
import { nameSpeaker } from '../words/quote-words.js';
import { wordTime } from '../words/time-words.js';
import { beginningOf, type Comparison, type Side, type SideQuote, type SideReport } from './comparison.js';
import { CUE_DIFFERS, INCOMPLETE, WORDING_WORDS } from './wording-words.js';

/** Two articles as the schema sets them side by side, as the view of a comparison shows them. */
export function toArticleComparison({ a, b, isComplete, statements, meetings, ...only }: NonNullable<ComparePageQuery['compareArticles']>): Comparison {
  return {
    a: toSide(a),
    b: toSide(b),
    notes: isComplete ? [] : [INCOMPLETE],
    statements: beginningOf(statements, ({ wording, cueClassDiffers, quotesInA, quotesInB }, index) => ({
      key: quotesInA[0]?.id ?? quotesInB[0]?.id ?? String(index),
      differences: [WORDING_WORDS[wording], ...(cueClassDiffers ? [CUE_DIFFERS] : [])],
      inA: quotesInA.map(toSideQuote),
      inB: quotesInB.map(toSideQuote),
    })),
    meetings: beginningOf(meetings, ({ meeting, statusDiffers, contradictions, reportsInA, reportsInB }, index) => ({
      key: meeting?.id ?? String(index),
      parties: joinNames((meeting ?? reportsInA[0])?.participants.map(({ name }) => name) ?? []),
      id: meeting?.id ?? null,
      differences: [...(statusDiffers ? ['the status differs'] : []), ...contradictions.map(({ aspect, claims }) => `${ASPECT_WORDS[aspect]}: ${claims.map(({ value }) => value).join(' against ')}`)],
      inA: reportsInA.map(toSideReport),
      inB: reportsInB.map(toSideReport),
    })),
    onlyInA: { quotes: beginningOf(only.quotesOnlyInA, toSideQuote), meetings: beginningOf(only.meetingsOnlyInA, toSideReport) },
    onlyInB: { quotes: beginningOf(only.quotesOnlyInB, toSideQuote), meetings: beginningOf(only.meetingsOnlyInB, toSideReport) },
  };
}

function toSide({ id, headline, outlet, published }: ArticleSummaryFragment): Side {
  return { title: headline ?? 'Without a headline', detail: [outlet?.name ?? 'Outlet not told', published === null ? undefined : wordTime(published.value)].filter((part) => part !== undefined).join(', '), to: `/articles/${id}` };
}

function toSideQuote(quote: QuoteSummaryFragment): SideQuote {
  const { id, asReported, quoteKind, cueClass, evidence } = quote;
  return { key: id, id, words: asReported, kind: quoteKind, cueClass, speaker: nameSpeaker(quote), sentence: evidence.sentence.text };
}

function toSideReport({ id, status, participants, place, times, evidence }: ReportSummaryFragment): SideReport {
  return { key: id, status, parties: joinNames(participants.map(({ name }) => name)), place: place?.name ?? null, time: times[0]?.words ?? null, sentence: evidence.sentence.text };
}
