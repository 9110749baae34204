import { toEpochMilliseconds, type FieldWitness, type PublicationTime, type Witness, type Witnessed } from '@onrecord/domain';
import { readPrintedDates } from '../../../fields/printed-date.js';
import { findPrintedDay } from '../../../fields/printed-day.js';
import { lineOf } from '../../../markup/line-of.js';
import { closest, isWithin, type MarkupElement } from '../../../markup/node.js';
import type { PageMarks } from '../metadata/marks.js';
import type { Metadata } from '../metadata/read-metadata.js';
import type { Page } from '../page.js';
import type { FrontMatter } from './front-matter.js';
import { isPlausible } from './plausible-time.js';
import { readStatedTime } from './stated-time.js';
import { readAddressDay } from './address-day.js';
import { findDayAbroad } from './day-abroad.js';

/** A time that a page tells, with what told it. */
export interface ToldTime extends FieldWitness {
  readonly time: PublicationTime;
}

/** When a page was published and updated: everything that speaks of it, the most believed first. */
export interface PageTimes {
  readonly published: readonly ToldTime[];
  readonly updated: readonly ToldTime[];
}

/** In which order the vocabularies are believed; among the JSON-LD objects the article's stands before those of the page and its films. */
const ORDER: readonly Witness[] = ['json-ld', 'open-graph', 'microdata', 'meta', 'markup', 'text', 'url'];

/** Stands in where nothing speaks of the article itself. */
const STAND_IN = /^(?:VideoObject|WebPage|ItemPage|CreativeWork)\.|\.(?:dateCreated|uploadDate)$|^itemprop=dateCreated$/;

/** Reads when the article was published and updated from all that the page states and prints of it. */
export function findTimes(page: Page, marks: PageMarks, metadata: Metadata, front: FrontMatter, language: string | undefined): PageTimes {
  const stated = (property: 'published' | 'updated') => (metadata.get(property) ?? []).flatMap(({ witness, place, value }) => toldTime(witness, place, value, language));
  const shown = [...shownTimes(marks, front, language), ...onceADay([...printedTimes(front), ...markedDates(marks, front, language)])];
  const day = readAddressDay(addressOf(page, metadata));
  const address: readonly ToldTime[] = day === undefined ? [] : [{ witness: 'url', place: 'address', value: day, time: { value: day, precision: 'day' } }];
  const published = [...stated('published'), ...shown.filter(({ sort }) => sort === 'published').map(({ told }) => told), ...address];
  const updated = [...stated('updated'), ...shown.filter(({ sort }) => sort === 'updated').map(({ told }) => told)];
  const plausible = (times: readonly ToldTime[]) => times.filter(({ time }) => isPlausible(time, page.receivedAt));
  return { published: withZone(inOrder(plausible(published))), updated: withZone(inOrder(plausible(updated))) };
}

/** A day that a page prints is one witness, however often it was read; the first reading is the finest. */
function onceADay(printed: readonly ShownTime[]): readonly ShownTime[] {
  const dayOf = ({ sort, told: { time } }: ShownTime) => `${sort} ${time.value.slice(0, 10)}`;
  return printed.filter((one, i) => printed.findIndex((other) => dayOf(other) === dayOf(one)) === i);
}

/** An instant that is stated in UTC has the newsroom's zone from a place that tells the same instant with it. */
function withZone(times: readonly ToldTime[]): readonly ToldTime[] {
  const [first, ...rest] = times;
  if (first?.time.precision !== 'instant' || first.time.zone !== undefined) return times;
  const minute = Math.floor(toEpochMilliseconds(first.time) / 60_000);
  const zoned = rest.find(({ time }) => time.zone !== undefined && time.precision === 'instant' && Math.floor(toEpochMilliseconds(time) / 60_000) === minute);
  return zoned === undefined ? times : [{ ...first, time: { ...first.time, zone: zoned.time.zone! } }, ...rest];
}

function inOrder(times: readonly ToldTime[]): readonly ToldTime[] {
  const standing = ({ witness, place }: ToldTime) => ORDER.indexOf(witness) + (STAND_IN.test(place) ? 2.5 : 0);
  const sorted = [...times].sort((a, b) => standing(a) - standing(b));
  const [first] = sorted;
  if (first?.time.precision !== 'day') return sorted;
  // A day is told better by an instant on it.
  const finer = sorted.find(({ time, witness }) => time.precision === 'instant' && witness !== 'url' && Math.abs(toEpochMilliseconds(time) - toEpochMilliseconds(first.time) - NOON) <= 1.1 * DAY);
  return finer === undefined ? sorted : [finer, ...sorted.filter((one) => one !== finer)];
}

const DAY = 86_400_000;
const NOON = DAY / 2;

function toldTime(witness: Witness, place: string, value: string, language: string | undefined): readonly ToldTime[] {
  const time = readStatedTime(value, language);
  return time === undefined ? [] : [{ witness, place, value, time }];
}

interface ShownTime {
  readonly sort: 'published' | 'updated';
  readonly told: ToldTime;
}

/** Words or a class that tell of an update. Matches `Updated 2 June`, `modified-date`; must not match `date`. */
const UPDATED = /updat|modif|aktualisiert|geändert|actualiza|mis à jour|maj|aggiornat|bijgewerkt|oppdatert|uppdaterad|opdateret|gewijzigd|revis/i;

/** The `time` elements beside the headline. */
function shownTimes({ times }: PageMarks, front: FrontMatter, language: string | undefined): readonly ShownTime[] {
  const near = times.filter((element) => isWithin(element, front.outer) && front.lines.some((line) => line.place !== 'body' && (isWithin(element, line.element) || isWithin(line.element, element))));
  return near.slice(0, 12).flatMap((element) => {
    const { datetime = '', class: className = '', itemprop = '' } = element.attributes;
    const words = lineOf([element])?.words ?? '';
    const around = element.parent === undefined || element.parent.end - element.parent.start > LARGEST ? '' : (lineOf([element.parent])?.words.slice(0, 60) ?? '');
    const told = toldTime('markup', 'time', datetime === '' ? words : datetime, language);
    const sort = UPDATED.test(`${className} ${itemprop} ${words}`) || UPDATED.test(around.slice(0, Math.max(0, around.indexOf(words)))) ? 'updated' : 'published';
    return told.map((one): ShownTime => ({ sort, told: one }));
  });
}

/** Parts of a page whose dates are other articles' or the commenters'. Matches `related-stories`; must not match `article-header`. */
function isOthers({ name, attributes }: MarkupElement): boolean {
  return name === 'nav' || name === 'aside' || name === 'footer' || /comment|related|recommend|promo|teaser|sidebar|most-?read|trending|newsletter|popular|latest/i.test(attributes.class ?? '');
}

/** Largest element that is looked at for a date, in characters of the source. */
const LARGEST = 3000;

/** Longest line that is looked at for a date in another language, in characters. */
const LONGEST_LINE = 120;

/** Elements whose class says date, and short lines beside the headline, where they hold a day as papers print it abroad. */
function markedDates({ dates }: PageMarks, front: FrontMatter, language: string | undefined): readonly ShownTime[] {
  const marked = dates.filter((element) => element.end - element.start < LARGEST && isWithin(element, front.outer) && closest(element, isOthers) === undefined).slice(0, 20).map((element) => lineOf([element])?.words ?? '');
  const shown = front.lines.filter(({ place }) => place !== 'body').map(({ line }) => line.words);
  return [...shown, ...marked].filter((words) => words.length <= LONGEST_LINE).flatMap((words): readonly ShownTime[] => {
    const day = findPrintedDay(words)?.value ?? findDayAbroad(words, language);
    if (day === undefined) return [];
    return [{ sort: UPDATED.test(words) ? 'updated' : 'published', told: { witness: 'text', place: 'printed date', value: words, time: { value: day, precision: 'day' } } }];
  });
}

/** Lines beside the headline that print dates. */
function printedTimes({ lines }: FrontMatter): readonly ShownTime[] {
  return lines
    .filter(({ place }) => place !== 'body')
    .flatMap(({ line }) => readPrintedDates(line.words).map(({ time, sort, start, end }): ShownTime => ({ sort, told: { witness: 'text', place: 'printed date', value: line.words.slice(start, end), time } })));
}

function addressOf({ address }: Page, metadata: Metadata): string {
  return metadata.get('address')?.[0]?.value ?? address ?? '';
}

/** A time with its witness, as the article keeps it. */
export function toWitnessed({ time, witness }: ToldTime): Witnessed<PublicationTime> {
  return { value: time, witness };
}
