import './lists.css';
import type { PageBoundsFragment } from '@onrecord/client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { describeFailure } from '../ask/describe-failure.js';

interface MoreProps<Data, Variables extends AnyVariables> {
  /** Where the page on screen ends; nothing is offered where nothing follows. */
  readonly pageInfo: PageBoundsFragment;
  readonly document: TypedDocumentNode<Data, Variables>;
  /** What to ask for the page after a cursor. */
  readonly variables: (after: string) => Variables;
  readonly children: (data: Data) => ReactNode;
}

/** The next page of a list, shown beneath when it is asked for; the focus goes on there, since the button that had it is gone. */
export function More<Data, Variables extends AnyVariables>({ pageInfo: { hasNextPage, endCursor }, ...page }: MoreProps<Data, Variables>) {
  return hasNextPage && endCursor !== null ? <Offer key={endCursor} endCursor={endCursor} {...page} /> : null;
}

type PageProps<Data, Variables extends AnyVariables> = Omit<MoreProps<Data, Variables>, 'pageInfo'> & { readonly endCursor: string };

function Offer<Data, Variables extends AnyVariables>(page: PageProps<Data, Variables>) {
  const [isAsked, setAsked] = useState(false);
  const next = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) next.current?.focus({ preventScroll: true });
  }, [isAsked]);
  if (isAsked) {
    return (
      <div ref={next} className="more" role="group" aria-label="More" tabIndex={-1}>
        <NextPage {...page} />
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

function NextPage<Data, Variables extends AnyVariables>({ document, variables, endCursor, children }: PageProps<Data, Variables>) {
  const [{ data, error }] = useQuery<Data, Variables>({ query: document, variables: variables(endCursor) });
  if (error !== undefined) return <p role="alert">More does not come. {describeFailure(error).advice}</p>;
  return data === undefined ? <p role="status">Loading more</p> : children(data);
}
