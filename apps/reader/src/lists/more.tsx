import './lists.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** The next page of a list, shown beneath when it is asked for; the focus goes on there, since the button that had it is gone. */
export function More({ endCursor, children }: { readonly endCursor: string; readonly children: (after: string) => ReactNode }) {
  const [isAsked, setAsked] = useState(false);
  const next = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) next.current?.focus({ preventScroll: true });
  }, [isAsked]);
  if (isAsked) {
    return (
      <div ref={next} className="more" role="group" aria-label="More" tabIndex={-1}>
        {children(endCursor)}
      </div>
    );
  }
  return (
    <p className="actions not-printed">
      <button type="button" className="button" onClick={() => setAsked(true)}>
        Show more
      </button>
    </p>
  );
}
