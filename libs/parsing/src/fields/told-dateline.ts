import type { Dateline, Span } from '@onrecord/domain';

/** The parts of a dateline that stands by itself: `MOSCOW, Monday (Reuters)`, `Port Arden, Norvania, June 2`, `Grosshafen`. */
const PARTS = /^(?<place>[^()\d]{2,80}?)(?:,?\s+(?<date>(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^(]{0,20}?|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d[^(]{0,10}?|\d{1,2}\.?\s\p{L}{3,9}\.?(?:\s\d{4})?)))?(?:\s*[([](?<agency>[^()[\]]{2,40})[)\]])?[\s—–-]*$/iu;

/** The dateline that a form keeps in a field of its own, which is there for nothing else; `span` is the field's words in the text. */
export function readToldDateline(text: string, span: Span): Dateline {
  const words = text.slice(span.start, span.end);
  const { place = words, date, agency } = PARTS.exec(words)?.groups ?? {};
  return { kind: 'dateline', span, place: place.trim(), ...(date === undefined ? {} : { date: date.trim() }), ...(agency === undefined ? {} : { agency }) };
}
