import { Link, useSearchParams } from 'react-router';
import type { AddressFilter } from '../lists/filter-address.js';
import { FilterChoice, FilterField, FilterForm } from '../lists/filter-form.js';
import { SEARCH_KIND_WORDS } from './to-search.js';

/** What is looked for, and the speaker who was chosen among the people found. */
export function SearchForm({ filter, speaker }: { readonly filter: AddressFilter; readonly speaker?: { readonly id: string; readonly name: string } | undefined }) {
  return (
    <FilterForm filter={filter} label="What is looked for">
      <FilterField filter={filter} name="words" label="Words" placeholder="Lavrov sanctions" />
      {speaker !== undefined && <ChosenSpeaker speaker={speaker} />}
      <FilterField filter={filter} name="addressee" label="Told to" placeholder="reporters" />
      <FilterField filter={filter} name="from" label="Published from" type="date" />
      <FilterField filter={filter} name="before" label="Published before" type="date" />
      <FilterChoice filter={filter} name="kind" label="Show" options={Object.entries(SEARCH_KIND_WORDS)} all="Everything" />
    </FilterForm>
  );
}

function ChosenSpeaker({ speaker: { id, name } }: { readonly speaker: { readonly id: string; readonly name: string } }) {
  const [asked] = useSearchParams();
  const without = new URLSearchParams(asked);
  without.delete('speaker');
  return (
    <p className="chosen">
      Said by <Link to={`/people/${id}`}>{name}</Link> · <Link to={`?${without}`}>anybody instead</Link>
    </p>
  );
}
