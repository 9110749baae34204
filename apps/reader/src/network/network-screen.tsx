import './network.css';
import { NetworkPageDocument } from '@onrecord/client';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { type AddressFilter, useAddressFilter } from '../lists/filter-address.js';
import { FilterChoice, FilterField, FilterForm } from '../lists/filter-form.js';
import { useTitle } from '../shell/use-title.js';
import { toNetwork } from './network.js';
import { EDGE_COUNTS, readNetworkFilter, toNetworkVariables } from './network-filter.js';
import { NetworkView } from './network-view.js';

/** The screen of who met whom and who quotes whom; what it shows stands in the address. */
export function NetworkScreen() {
  const [address] = useSearchParams();
  const asked = address.toString();
  const filter = useMemo(() => readNetworkFilter(new URLSearchParams(asked)), [asked]);
  const variables = useMemo(() => toNetworkVariables(filter), [filter]);
  const form = useAddressFilter();
  const title = filter.show === 'met' ? 'Who met whom' : 'Who quotes whom';
  useTitle(title);
  return (
    <ScreenAnswer document={NetworkPageDocument} variables={variables}>
      {(record, isStale) => (
        <div className="screen network" aria-busy={isStale}>
          <h1>{title}</h1>
          <NetworkForm form={form} />
          {isStale ? <p role="status">Asking…</p> : <NetworkView network={toNetwork(record)} filter={filter} />}
        </div>
      )}
    </ScreenAnswer>
  );
}

function NetworkForm({ form }: { readonly form: AddressFilter }) {
  const [least, ...more] = EDGE_COUNTS;
  return (
    <FilterForm filter={form} label="What the network shows">
      <FilterChoice filter={form} name="show" label="Show" all="Who met whom" options={[['quoted', 'Who quotes whom']]} />
      <FilterField filter={form} name="from" label="From" type="date" />
      <FilterField filter={form} name="before" label="Before" type="date" />
      <FilterChoice filter={form} name="edges" label="Pairs" all={`The ${least} heaviest`} options={more.map((count) => [String(count), `The ${count} heaviest`])} />
    </FilterForm>
  );
}
