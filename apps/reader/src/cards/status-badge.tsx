import './status-badge.css';
import type { MeetingStatus } from '@onrecord/client';
import { STATUS_WORDS } from '../words/meeting-words.js';

/** What became of a meeting, as a word with a sign. */
export function StatusBadge({ status }: { readonly status: MeetingStatus }) {
  const { word, sign } = STATUS_WORDS[status];
  return (
    <span className={`status status-${status.toLowerCase()}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
