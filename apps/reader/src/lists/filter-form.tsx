import type { FormEvent, ReactNode } from 'react';
import type { AddressFilter } from './filter-address.js';
import { useValueOfAddress } from './use-value-of-address.js';

/** A form whose fields stand in the address; what it asks for is asked when it is sent. */
export function FilterForm({ filter, label, children }: { readonly filter: AddressFilter; readonly label: string; readonly children: ReactNode }) {
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    filter.put(Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)])));
  };
  return (
    <form className="filters not-printed" aria-label={label} onSubmit={send}>
      {children}
      <button type="submit" className="button">
        Apply
      </button>
    </form>
  );
}

/** A field of words or days. */
export function FilterField({ filter, name, label, type = 'text', placeholder }: { readonly filter: AddressFilter; readonly name: string; readonly label: string; readonly type?: 'text' | 'date'; readonly placeholder?: string }) {
  const value = filter.get(name) ?? '';
  const field = useValueOfAddress<HTMLInputElement>(value);
  return (
    <label>
      {label}
      <input ref={field} className="field" name={name} type={type} defaultValue={value} maxLength={200} {...(placeholder === undefined ? {} : { placeholder })} />
    </label>
  );
}

/** A choice among a few, or all. */
export function FilterChoice({ filter, name, label, options, all = 'All' }: { readonly filter: AddressFilter; readonly name: string; readonly label: string; readonly options: readonly (readonly [value: string, words: string])[]; readonly all?: string }) {
  const value = filter.get(name) ?? '';
  const field = useValueOfAddress<HTMLSelectElement>(value);
  return (
    <label>
      {label}
      <select ref={field} className="field" name={name} defaultValue={value}>
        <option value="">{all}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
