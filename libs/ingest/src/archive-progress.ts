import type { Clock, IntakeJournal } from '@onrecord/domain';
import type { Position } from './archives/archive-entry.js';
import { countOutcome, type FileOutcome, type OutcomeCounts } from './file-outcome.js';

/** Where progress is kept. */
export interface ProgressKeeping {
  readonly journal: IntakeJournal;
  readonly clock: Clock;
}

/** How far an archive is taken in: what was counted, and where it goes on. */
export interface ArchiveProgress {
  /** Where this run begins. */
  readonly from: Position;
  /** Takes an outcome that was told. `next` is where reading goes on after it, when it is the last of its entry. */
  settle(outcome: FileOutcome, next: Position | undefined): Promise<void>;
  /** The archive is read to its end: its progress is forgotten. */
  end(): Promise<OutcomeCounts>;
}

/** Entries between two savings of progress: after a kill at most so many are read again, which changes nothing. */
const SAVED_EVERY = 20;

/** Begins the progress of an archive, or goes on with that of a run that was cut off. Without a place to keep it, it is only counted. */
export async function openProgress(archiveId: string, keeping: ProgressKeeping | undefined): Promise<ArchiveProgress> {
  const found = await keeping?.journal.findProgress(archiveId);
  const from = { entries: found?.entries ?? 0, offset: found?.offset ?? 0 };
  let counts: OutcomeCounts = found?.counts ?? {};
  let savedAt = from.entries;
  return {
    from,
    async settle(outcome, next) {
      counts = countOutcome(counts, outcome);
      if (next === undefined || next.entries < savedAt + SAVED_EVERY) return;
      savedAt = next.entries;
      await keeping?.journal.saveProgress(archiveId, { ...next, counts }, keeping.clock.now());
    },
    async end() {
      await keeping?.journal.endProgress(archiveId);
      return counts;
    },
  };
}
