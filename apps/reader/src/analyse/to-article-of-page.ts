import type { AnalyseTextQuery } from '@onrecord/client';
import type { ArticleOfPage } from '../article/article-marks.js';
import { UNSAVED } from '../words/unsaved.js';

/** What the engine found in a text that is not saved. */
export type FoundInText = Extract<AnalyseTextQuery['analyse'], { readonly __typename: 'Analysis' }>;

/** An analysis in the shape of an article's page, with ids that hold on this page only. */
export function toArticleOfPage(found: FoundInText): ArticleOfPage {
  const noMore = { hasNextPage: false, endCursor: null };
  const people = found.people.map((person, index) => ({ id: `${UNSAVED}p${index}`, firstSeen: null, lastSeen: null, ...person }));
  const quotes = found.quotes.map((quote, index) => ({ ...quote, id: `${UNSAVED}q${index}`, permalink: '', speaker: null, saidAt: null, relayedIn: null, candidates: [] }));
  const meetings = found.meetings.map((meeting, index) => ({ ...meeting, id: `${UNSAVED}m${index}` }));
  return {
    id: UNSAVED,
    headline: found.headline,
    url: null,
    section: null,
    outlet: found.outletName === null ? null : { id: UNSAVED, name: found.outletName },
    published: found.published === null ? null : { value: found.published.value, precision: 'DAY', zone: null },
    standfirst: found.standfirst,
    byline: found.byline,
    text: found.text,
    engine: found.engine,
    provenance: null,
    versionCount: 1,
    versions: { edges: [] },
    regions: found.regions,
    copyOf: null,
    mentions: people.flatMap(({ id, mentions }) => mentions.map((words) => ({ words, person: { id } }))),
    quotes: {
      totalCount: quotes.filter(({ isNested }) => !isNested).length,
      edges: quotes.filter(({ isNested }) => !isNested).map((quote) => ({ node: { ...quote, relays: quotes.filter((other) => other.isNested && isInside(other, quote)) } })),
      pageInfo: noMore,
    },
    people: { totalCount: people.length, edges: people.map((node) => ({ node })) },
    meetings: {
      totalCount: meetings.length,
      edges: meetings.map(({ id, meetingKind, status, participants, place, times }) => ({
        node: { id, meetingKind, status, place, participants: participants.map(({ name }) => ({ name, kind: 'PERSON' as const, person: null })), time: times[0] === undefined ? null : { ...times[0], value: null, precision: 'DAY' as const } },
      })),
    },
    reports: { edges: meetings.map(({ id, confidence, status, mentions, evidence }) => ({ node: { confidence, status, mentions, evidence, meeting: { id } } })) },
  };
}

interface Placed {
  readonly content: { readonly spans: readonly { readonly start: number; readonly end: number }[] };
}

/** Whether a quote stands wholly inside another. */
function isInside(inner: Placed, outer: Placed): boolean {
  return inner.content.spans.every(({ start, end }) => outer.content.spans.some((span) => span.start <= start && end <= span.end));
}
