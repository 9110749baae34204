import type { Analyst, Caller, Intake, MeetingComparer, RecordReader, Viewer, WordingComparer } from '@onrecord/domain';
import type { Administration } from './access/administration.js';
import type { RecordLoaders } from './loaders/create-loaders.js';
import type { Following } from './subscriptions/following.js';

/** What a resolver works with: made anew for each request, since what is loaded is remembered and a viewer is one reader. */
export interface RecordContext {
  readonly reader: RecordReader;
  readonly loaders: RecordLoaders;
  readonly intake: Intake;
  readonly analyst: Analyst;
  readonly administration: Administration;
  readonly comparer: MeetingComparer & WordingComparer;
  /** Who asks, and what they may do. */
  readonly caller: Caller;
  readonly viewer: Viewer;
  readonly limits: RecordLimits;
  /** How subscriptions follow the record; absent where there are none. */
  readonly following?: Following;
  /** The address under which this record is served, without a slash at its end: `https://record.example`; `undefined` gives paths. */
  readonly publicUrl?: string;
}

/** How much one submission may hold. */
export interface RecordLimits {
  /** Bytes of text in UTF-8. */
  readonly submissionBytes: number;
  /** Bytes of a page or a document in UTF-8, its markup included. */
  readonly pageBytes: number;
}

/** What a submission may hold where nobody says otherwise: a long article ten times over, and a newspaper's page seven times. */
export const RECORD_LIMITS_DEFAULT: RecordLimits = { submissionBytes: 200_000, pageBytes: 2_000_000 };
