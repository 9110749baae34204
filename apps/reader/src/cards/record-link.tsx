import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isSaved } from '../words/unsaved.js';

/** A way to the page of something in the record; its words alone where it is not saved. */
export function RecordLink({ noun, id, children }: { readonly noun: 'people' | 'meetings'; readonly id: string; readonly children: ReactNode }) {
  return isSaved(id) ? <Link to={`/${noun}/${id}`}>{children}</Link> : <>{children}</>;
}
