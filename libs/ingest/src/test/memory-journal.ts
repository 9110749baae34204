import type { IntakeJournal, IntakeProgress } from '@onrecord/domain';

/** A journal in memory, and what it holds. */
export function makeJournal(): { readonly journal: IntakeJournal; readonly kept: Map<string, IntakeProgress> } {
  const kept = new Map<string, IntakeProgress>();
  return {
    kept,
    journal: {
      findProgress: async (archiveId) => kept.get(archiveId),
      saveProgress: async (archiveId, progress) => void kept.set(archiveId, progress),
      endProgress: async (archiveId) => void kept.delete(archiveId),
    },
  };
}
