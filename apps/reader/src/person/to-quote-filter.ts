import type { CueClass, QuoteFilter, QuoteKind } from '@onrecord/client';
import { type AddressFilter, oneOf } from '../lists/filter-address.js';
import { CUE_CLASS_WORDS, QUOTE_KIND_WORDS } from '../words/quote-words.js';

/** The least confidence that a page may ask for, by the word in its address. */
export const CONFIDENCE_CHOICES = [['0.9', '90%, sure'], ['0.6', '60%, likely'], ['0', 'any, also doubtful']] as const;

/** What an address says of quotes as a filter of the schema. A value that the schema does not know filters nothing. */
export function toQuoteFilter({ get }: Pick<AddressFilter, 'get'>): QuoteFilter {
  const kind = oneOf(Object.keys(QUOTE_KIND_WORDS) as QuoteKind[], get('kind'));
  const cue = oneOf(Object.keys(CUE_CLASS_WORDS) as CueClass[], get('cue'));
  const confidence = oneOf(CONFIDENCE_CHOICES.map(([value]) => value), get('confidence'));
  const [words, addressee, outlet] = [get('with'), get('addressee'), get('outlet')];
  const [from, before] = [dayOf(get('from')), dayOf(get('before'))];
  return {
    ...(kind === undefined ? {} : { kinds: [kind] }),
    ...(cue === undefined ? {} : { cueClasses: [cue] }),
    ...(confidence === undefined ? {} : { minConfidence: Number(confidence) }),
    ...(words === undefined ? {} : { words }),
    ...(addressee === undefined ? {} : { addressee }),
    ...(outlet === undefined ? {} : { outlets: [outlet] }),
    ...(from === undefined && before === undefined ? {} : { published: { ...(from === undefined ? {} : { from }), ...(before === undefined ? {} : { before }) } }),
  };
}

/** A day of an address: matches `2018-05-24`, not `last week`. */
export function dayOf(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
