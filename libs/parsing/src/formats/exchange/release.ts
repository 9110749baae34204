import { makeDiagnostic, type Diagnostic } from '@onrecord/domain';
import { readNoteEmbargo } from './note-embargo.js';
import type { Told, ToldFields } from './told-article.js';
import { NEVER, readToldRelease } from './told-release.js';

/** When an article may be published, and why not before. */
export interface ToldRelease {
  /** What says so; empty for an article that is free. */
  readonly told: readonly Told[];
  /** The instant that its words tell, in UTC, ISO 8601. */
  readonly read: (words: string) => string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The release of an article. What must not be published, and an embargo whose end nobody can read, hold it back for good;
 * else a note to editors that tells of a later end than the fields do, or alone, counts.
 */
export function releaseOf(fields: ToldFields): ToldRelease {
  const release = fields.release ?? [];
  const held = fields.held ?? withoutEnd(release);
  if (held !== undefined) return { told: [held], read: () => NEVER, diagnostics: [notForPublication(held)] };
  const end = release.map(({ words }) => readToldRelease(words)).find((one) => one !== undefined);
  const note = latestNote(fields.advice ?? []);
  if (note === undefined || isRepeated(note.end, end)) return { told: release, read: readToldRelease, diagnostics: [] };
  return { told: [note.told], read: readNoteEmbargo, diagnostics: [embargoInNote(note)] };
}

interface EmbargoNote {
  readonly told: Told;
  readonly end: string;
}

function latestNote(advice: readonly Told[]): EmbargoNote | undefined {
  const notes = advice.flatMap((told) => {
    const end = readNoteEmbargo(told.words);
    return end === undefined ? [] : [{ told, end }];
  });
  return notes.sort((a, b) => Date.parse(b.end) - Date.parse(a.end))[0];
}

/** A note whose words are not read speaks of the embargo that a field tells. */
function isRepeated(noted: string, end: string | undefined): boolean {
  return end !== undefined && (noted === NEVER || Date.parse(noted) <= Date.parse(end));
}

/** An embargo whose end nobody can read is one without an end: the form says that the article must wait. */
function withoutEnd(release: readonly Told[]): Told | undefined {
  return release.some(({ words }) => readToldRelease(words) !== undefined) ? undefined : release[0];
}

function notForPublication({ place, words }: Told): Diagnostic {
  return makeDiagnostic('NOT_FOR_PUBLICATION', 'warning', `${place} says «${words}»: the article is held back until a release time is given with it.`);
}

function embargoInNote({ told: { place, words }, end }: EmbargoNote): Diagnostic {
  const until = end === NEVER ? 'a release time is given with it' : end;
  return makeDiagnostic('EMBARGO_IN_NOTE', 'warning', `${place} tells editors «${words.trim().slice(0, 100)}»: the article is held back until ${until}.`);
}
