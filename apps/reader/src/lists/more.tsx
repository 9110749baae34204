import { type ReactNode, useState } from 'react';

/** The next page of a list, shown beneath when it is asked for. */
export function More({ endCursor, children }: { readonly endCursor: string; readonly children: (after: string) => ReactNode }) {
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return children(endCursor);
  return (
    <p className="actions not-printed">
      <button type="button" className="button" onClick={() => setAsked(true)}>
        Show more
      </button>
    </p>
  );
}
