import type { MetPerson, Page, QuotingOutlet, TimelineEntry } from '@onrecord/domain';
import { fakePerson, OUTLET } from './fake-facts.js';

function pageOf<Node>(nodes: readonly Node[]): Page<Node> {
  return { edges: nodes.map((node, place) => ({ cursor: `place:${place}`, node })), hasNextPage: false, hasPreviousPage: false };
}

/** A timeline with a meeting whose day is told, a quote, and a quote that the record lost meanwhile. */
export function fakeTimeline(number: number): Page<TimelineEntry> {
  return pageOf<TimelineEntry>([
    { kind: 'timeline-entry', noun: 'meeting', id: `m${number}`, at: '2031-01-07', basis: 'told' },
    { kind: 'timeline-entry', noun: 'quote', id: `q${number}`, at: '2031-01-05T08:00:00Z', basis: 'published' },
    { kind: 'timeline-entry', noun: 'quote', id: 'gone', basis: 'published' },
  ]);
}

/** One person met twice. */
export function fakeMet(number: number): Page<MetPerson> {
  return pageOf<MetPerson>([{ kind: 'met-person', person: fakePerson(number + 1), meetings: 2, firstDay: '2031-01-07', lastDay: '2031-01-20' }]);
}

/** One outlet, whose quotes are undated. */
export function fakeQuotingOutlets(): Page<QuotingOutlet> {
  return pageOf<QuotingOutlet>([{ kind: 'quoting-outlet', outlet: OUTLET, statements: 3, quotes: 4 }]);
}
