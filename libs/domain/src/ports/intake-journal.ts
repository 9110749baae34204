/** How far the intake of an archive has come: where it goes on, and what came of everything before. */
export interface IntakeProgress {
  /** How many entries (records of a WARC, files of a ZIP or TAR) are done. */
  readonly entries: number;
  /** Where in the archive's bytes the next entry begins; 0 for archives that are read from their start. */
  readonly offset: number;
  /** How often each outcome came, by its name: `added`, `skipped: request`. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Remembers how far archives are taken in, so that a run that was cut off goes on where it stopped. It saves time only:
 * taking an entry in again changes nothing, so progress may lag behind the articles and must never run ahead of them.
 */
export interface IntakeJournal {
  /** The progress in an archive whose intake was cut off; `undefined` when none was begun, or it was ended. @throws StorageError */
  findProgress(archiveId: string): Promise<IntakeProgress | undefined>;
  /** @throws StorageError */
  saveProgress(archiveId: string, progress: IntakeProgress, now: string): Promise<void>;
  /** Forgets the archive: it is taken in whole, and the next run begins at its start. @throws StorageError */
  endProgress(archiveId: string): Promise<void>;
}
