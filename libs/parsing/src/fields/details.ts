import type { ArticleDetails, PublicationTime, Span, Witnessed } from '@onrecord/domain';
import type { StatedFields } from '../layout/stated-fields.js';
import { closingDateOf, readPrintedDates } from './printed-date.js';

/** The fields that are told with an article, stated by its form or printed on its page. */
export interface WitnessedDetails extends Pick<StatedFields, 'outlet' | 'url' | 'providerId' | 'published' | 'updated' | 'releaseAt'> {
  readonly provenance?: string;
}

function given<Value>(value: Value | undefined): Witnessed<Value> | undefined {
  return value === undefined ? undefined : { value, witness: 'given' };
}

/** Joins what was told with what the form states and the page prints, in this order of belief; each value keeps its witness. */
export function witnessDetails(details: ArticleDetails, receiptUrl: string | undefined, stated: StatedFields, text: string, dates: readonly Span[]): WitnessedDetails {
  const printed = dates.flatMap((span) => {
    const words = text.slice(span.start, span.end);
    const closing = closingDateOf(words);
    const start = span.start + closing + words.slice(closing).search(/[\p{L}\d]|$/u);
    const found = closing < words.length ? { start, end: span.end } : span;
    return readPrintedDates(text.slice(found.start, found.end)).map(({ time, sort, ...place }) => ({ time, sort, span: { start: found.start + place.start, end: found.start + place.end } }));
  });
  const read = (sort: 'published' | 'updated'): Witnessed<PublicationTime> | undefined => {
    const found = printed.find((date) => date.sort === sort);
    return found === undefined ? undefined : { value: found.time, witness: 'text', span: found.span };
  };
  return {
    outlet: given(details.outlet) ?? stated.outlet,
    url: given(details.url) ?? stated.url ?? given(receiptUrl),
    providerId: given(details.providerId) ?? stated.providerId,
    published: given(details.published) ?? stated.published ?? read('published'),
    updated: given(details.updated) ?? stated.updated ?? read('updated'),
    releaseAt: given(details.releaseAt) ?? stated.releaseAt,
    provenance: details.provenance,
  };
}
