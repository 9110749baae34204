import { ParseError } from '@onrecord/domain';

/**
 * The one entry of a feed that is an article by itself.
 * @throws ParseError `NOT_AN_ARTICLE` for none and for several.
 */
export function oneEntry<Entry>(entries: readonly Entry[]): Entry {
  const [first, ...others] = entries;
  if (first === undefined) throw new ParseError('NOT_AN_ARTICLE', 'Expected a feed with one entry, found one without any.', { entries: 0 });
  if (others.length > 0) {
    throw new ParseError('NOT_AN_ARTICLE', `Expected one article, found a feed of ${entries.length} entries. Take it apart with unpackDocument, or hand the file to \`onrecord ingest\`, which does.`, { entries: entries.length });
  }
  return first;
}
