import { type FormEvent, useRef, useState } from 'react';
import { storedKey, storeKey } from '../ask/stored-key.js';

/** Where a visitor gives a key, for a record that shows whole articles only to holders of one. */
export function KeyField() {
  const [held, setHeld] = useState(storedKey() !== undefined);
  const field = useRef<HTMLInputElement>(null);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    storeKey(field.current?.value.trim());
    // All that was asked without the key is asked anew.
    window.location.reload();
  };
  const forget = (): void => {
    storeKey(undefined);
    setHeld(false);
    window.location.reload();
  };
  if (held) {
    return (
      <p>
        A key is in use in this tab.{' '}
        <button type="button" className="button" onClick={forget}>
          Forget it
        </button>
      </p>
    );
  }
  return (
    <details>
      <summary>I have a key</summary>
      <form className="key-field" onSubmit={keep}>
        <label>
          Key <input ref={field} className="field" type="password" autoComplete="off" spellCheck={false} />
        </label>{' '}
        <button type="submit" className="button">
          Use it in this tab
        </button>
      </form>
    </details>
  );
}
