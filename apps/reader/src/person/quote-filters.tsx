import type { AddressFilter } from '../lists/filter-address.js';
import { FilterChoice, FilterField, FilterForm } from '../lists/filter-form.js';
import { CUE_CLASS_WORDS, QUOTE_KIND_WORDS } from '../words/quote-words.js';
import { CONFIDENCE_CHOICES } from './to-quote-filter.js';

/** Which quotes of a person are shown. */
export function QuoteFilters({ filter, outlets }: { readonly filter: AddressFilter; readonly outlets: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <FilterForm filter={filter} label="Which quotes">
      <FilterField filter={filter} name="with" label="With the words" />
      <FilterChoice filter={filter} name="kind" label="Kind" options={Object.entries(QUOTE_KIND_WORDS)} />
      <FilterChoice filter={filter} name="cue" label="How it was said" options={Object.entries(CUE_CLASS_WORDS)} />
      <FilterField filter={filter} name="addressee" label="Told to" placeholder="reporters" />
      {outlets.length > 0 && <FilterChoice filter={filter} name="outlet" label="Outlet" options={outlets.map(({ id, name }) => [id, name])} />}
      <FilterChoice filter={filter} name="confidence" label="Confidence at least" options={CONFIDENCE_CHOICES} all="50%" />
      <FilterField filter={filter} name="from" label="Published from" type="date" />
      <FilterField filter={filter} name="before" label="Published before" type="date" />
    </FilterForm>
  );
}
