import { Link } from 'react-router';
import { useTitle } from './use-title.js';

/** Nothing is at this address: it was mistyped, or what it named left the record. */
export function Missing({ what = 'page' }: { readonly what?: string }) {
  useTitle('Not in the record');
  return (
    <section className="screen">
      <h1>Not in the record</h1>
      <p>
        There is no {what} at this address, or you may not see it. <Link to="/">The front page</Link> shows what there is.
      </p>
    </section>
  );
}
