import { type FormEvent, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

/** The search of the masthead; what is looked for stands in the address. */
export function SearchField() {
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  const look = (event: FormEvent): void => {
    event.preventDefault();
    const words = field.current?.value.trim() ?? '';
    if (words !== '') void navigate(`/search?${new URLSearchParams({ words })}`);
  };
  const words = asked.get('words') ?? '';
  return (
    <form role="search" className="search-field" action="/search" onSubmit={look}>
      <label className="only-spoken" htmlFor="search-words">
        Search the record
      </label>
      <input key={words} ref={field} id="search-words" className="field" type="search" name="words" defaultValue={words} placeholder="Lavrov sanctions" maxLength={200} autoComplete="off" />
      <button className="button" type="submit">
        Search
      </button>
    </form>
  );
}
