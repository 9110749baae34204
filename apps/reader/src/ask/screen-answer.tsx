import type { ReactNode } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import './screen-answer.css';
import { Failed } from './failed.js';

/** One operation of a screen, and what is shown of its answer. */
interface ScreenAnswerProps<Data, Variables extends AnyVariables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Shows the answer; `isStale` while a newer one is on its way. */
  readonly children: (data: Data, isStale: boolean) => ReactNode;
}

/** Asks for what a screen shows, in one operation, and shows it, that it is on its way, or why it does not come. */
export function ScreenAnswer<Data, Variables extends AnyVariables>({ document, variables, children }: ScreenAnswerProps<Data, Variables>) {
  const [{ data, error, fetching, stale }, again] = useQuery<Data, Variables>({ query: document, variables });
  // A part of an answer is none: what an error left out would be shown as not in the record.
  if (error !== undefined && !fetching) return <Failed error={error} again={() => again({ requestPolicy: 'network-only' })} />;
  if (data !== undefined && data !== null) return children(data, stale || fetching);
  return (
    <div className="screen awaited" role="status">
      <span className="only-spoken">Loading</span>
      <span className="awaited-line" />
      <span className="awaited-line" />
      <span className="awaited-line" />
    </div>
  );
}
