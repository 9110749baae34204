import { makeDiagnostic, type Diagnostic, type FieldName, type FieldReading, type Genre, type PublicationTime, type Witnessed } from '@onrecord/domain';
import type { StatedFields } from '../../layout/stated-fields.js';
import { toGenre } from './told-genre.js';
import { releaseOf } from './release.js';
import { readToldTime } from './told-time.js';
import type { Told, ToldFields } from './told-article.js';

/** A field that is there for what it says is wrong only by a newsroom's slip. Set by judgement: no corpus tells the truth beside the form. */
export const FORM_CONFIDENCE = 0.95;
/** One that stands in for it is often a little off. */
const STAND_IN_CONFIDENCE = 0.7;

/** The stated fields of an article, each with its reading, and what could not be read. */
export interface ReadFields {
  readonly stated: StatedFields;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the fields that a form tells. */
export function stateFields(fields: ToldFields): ReadFields {
  const diagnostics: Diagnostic[] = [];
  const readings: FieldReading[] = [];
  const take = <Value>(field: FieldName, told: readonly Told[] | undefined, read: (words: string) => Value | undefined): Witnessed<Value> | undefined => {
    const [taken, ...others] = inOrderOfBelief(told ?? [], read);
    for (const { place, words } of told ?? []) if (read(words) === undefined) diagnostics.push(unreadable(field, place, words));
    if (taken === undefined) return undefined;
    readings.push(readingOf(field, [taken, ...others]));
    return { value: taken.value, witness: 'form' };
  };
  const published = take('published', fields.published, readToldTime);
  const updated = take('updated', fields.updated, readToldTime);
  const release = releaseOf(fields);
  const stated: StatedFields = {
    outlet: take('outlet', fields.outlet, asTold),
    url: take('url', fields.url, asTold),
    providerId: take('providerId', fields.providerId, asTold),
    published,
    updated: isSameTime(published?.value, updated?.value) ? undefined : updated,
    releaseAt: take('releaseAt', release.told, release.read),
    language: take('language', fields.language, toLanguage),
    section: take('section', fields.section, asTold),
    genre: take<Genre>('genre', readableGenres(fields.genre), toGenre),
    ...(fields.subjects === undefined || fields.subjects.length === 0 ? {} : { subjects: fields.subjects }),
    rights: fields.rights,
    version: fields.version,
    readings,
  };
  return { stated, diagnostics: [...diagnostics, ...release.diagnostics] };
}

interface ReadTold<Value> extends Told {
  readonly value: Value;
}

/** The first that can be read, then those that say the same, then those that differ. */
function inOrderOfBelief<Value>(told: readonly Told[], read: (words: string) => Value | undefined): readonly ReadTold<Value>[] {
  const found = told.flatMap((one) => {
    const value = read(one.words);
    return value === undefined ? [] : [{ ...one, value }];
  });
  const same = (one: ReadTold<Value>) => JSON.stringify(one.value) === JSON.stringify(found[0]!.value);
  return [...found.filter(same), ...found.filter((one) => !same(one))];
}

function readingOf(field: FieldName, [first, ...others]: readonly Told[]): FieldReading {
  const witnesses = [first!, ...others].map(({ words, place }) => ({ witness: 'form' as const, place, value: words }));
  return { kind: 'field-reading', field, confidence: first!.standIn === true ? STAND_IN_CONFIDENCE : FORM_CONFIDENCE, witnesses };
}

function asTold(words: string): string | undefined {
  const told = words.trim().replace(/\s+/g, ' ');
  return told === '' ? undefined : told;
}

/** `en_gb` is `en-GB`; `undefined` for what is no BCP 47 tag. */
function toLanguage(words: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(words.trim().replaceAll('_', '-'))[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A genre that this project has no word for is no fault of the form. */
function readableGenres(told: readonly Told[] | undefined): readonly Told[] | undefined {
  return told?.filter(({ words }) => toGenre(words) !== undefined);
}

function isSameTime(a: PublicationTime | undefined, b: PublicationTime | undefined): boolean {
  return a !== undefined && a.value === b?.value;
}

function unreadable(field: FieldName, place: string, words: string): Diagnostic {
  return makeDiagnostic('UNREADABLE_FIELD', 'warning', `Expected ${EXPECTED[field] ?? `words for ${field}`} in ${place}, found «${words.trim().slice(0, 60)}».`);
}

const EXPECTED: Readonly<Partial<Record<FieldName, string>>> = { published: 'a time', updated: 'a time', language: 'a language tag' };
