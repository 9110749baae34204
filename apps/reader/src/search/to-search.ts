import type { QuoteFilter, SearchKind, SearchPageQueryVariables } from '@onrecord/client';
import { type AddressFilter, oneOf } from '../lists/filter-address.js';
import { dayOf } from '../person/to-quote-filter.js';

/** How kinds of results are called. */
export const SEARCH_KIND_WORDS: Readonly<Record<SearchKind, string>> = { ARTICLE: 'Articles', QUOTE: 'Quotes', PERSON: 'People', MEETING: 'Meetings' };

/** What a search asks the record. */
export type AskedSearch = SearchPageQueryVariables & { readonly quotes: QuoteFilter };

/** A search as its address tells it: by words over everything, or by a filter over quotes, of which the words are a part then. */
export function toSearch({ get }: Pick<AddressFilter, 'get'>): AskedSearch {
  const [words, speaker, addressee] = [get('words') ?? '', get('speaker'), get('addressee')];
  const [from, before] = [dayOf(get('from')), dayOf(get('before'))];
  const kind = oneOf(Object.keys(SEARCH_KIND_WORDS) as SearchKind[], get('kind'));
  const byFilter = [speaker, addressee, from, before].some((value) => value !== undefined);
  const quotes: QuoteFilter = {
    ...(words === '' ? {} : { words }),
    ...(speaker === undefined ? {} : { speakers: [speaker] }),
    ...(addressee === undefined ? {} : { addressee }),
    ...(from === undefined && before === undefined ? {} : { published: { ...(from === undefined ? {} : { from }), ...(before === undefined ? {} : { before }) } }),
  };
  return { words, quotes, speaker: speaker ?? '', byWords: words !== '' && !byFilter, byFilter, bySpeaker: speaker !== undefined, ...(kind === undefined ? {} : { kinds: [kind] }) };
}
