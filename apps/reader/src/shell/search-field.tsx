import type { FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useValueOfAddress } from '../lists/use-value-of-address.js';

/** The search of the masthead; what is looked for stands in the address. */
export function SearchField() {
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const words = asked.get('words') ?? '';
  const field = useValueOfAddress<HTMLInputElement>(words);
  const look = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = field.current?.value.trim() ?? '';
    if (wanted !== '') void navigate(`/search?${new URLSearchParams({ words: wanted })}`);
  };
  return (
    <form role="search" className="search-field" action="/search" onSubmit={look}>
      <label className="only-spoken" htmlFor="search-words">
        Search the record
      </label>
      <input ref={field} id="search-words" className="field" type="search" name="words" defaultValue={words} placeholder="Lavrov sanctions" maxLength={200} autoComplete="off" />
      <button className="button" type="submit">
        Search
      </button>
    </form>
  );
}
