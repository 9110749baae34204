import { useEffect, useRef } from 'react';
import type { CombinedError } from 'urql';
import { useTitle } from '../shell/use-title.js';
import { describeFailure } from './describe-failure.js';

/** What stands in the place of a screen whose answer does not come: what happened, what to do, and a way to ask again. */
export function Failed({ error, again }: { readonly error: CombinedError; readonly again: () => void }) {
  const { title, advice } = describeFailure(error);
  useTitle(title);
  const place = useRef<HTMLElement>(null);
  // The form that asked is gone; whoever works by keyboard goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={place} tabIndex={-1} className="screen" role="alert">
      <h1>{title}</h1>
      <p className="failed-advice">{advice}</p>
      <p className="actions">
        <button type="button" className="button" onClick={again}>
          Ask again
        </button>
      </p>
    </section>
  );
}
