import type { FieldReading, Genre } from '@onrecord/domain';
import type { Block } from '../../../layout/block.js';
import type { StatedFields } from '../../../layout/stated-fields.js';
import type { PageBody } from '../body/find-body.js';
import type { Figures } from '../figures/find-figures.js';
import { collectMarks } from '../metadata/marks.js';
import { readMetadata, type Metadata } from '../metadata/read-metadata.js';
import type { Page } from '../page.js';
import { findAuthors } from './authors.js';
import { readFrontMatter } from './front-matter.js';
import { findHeadline } from './headline.js';
import { findPrintedBylines } from './printed-byline.js';
import { toReading } from './reading.js';
import { findStandfirst } from './standfirst.js';
import { findTimes, toWitnessed, type PageTimes, type ToldTime } from './times.js';
import { findAddress, findGenre, findLanguage, findOutlet, findProviderId, findSection, findSubjects, type ToldField } from './told-fields.js';

/** The fields of a page: those that are words of the article, as blocks in the order in which they are read, and the others. */
export interface PageFields {
  /** Headline, standfirst and byline. */
  readonly blocks: readonly Block[];
  readonly stated: StatedFields;
}

/** Reads a page's fields, each from all the places that speak of it, in an order of belief. */
export function readFields(page: Page, body: PageBody, figures: Figures): PageFields {
  const marks = collectMarks(page);
  const metadata = readMetadata(page, marks, body.container);
  const headline = findHeadline(page, marks, metadata, body.blocks[0]?.lines[0]?.start ?? body.container?.start ?? page.source.length);
  const front = readFrontMatter(page, headline?.element, body, figures);
  const outlets = [...new Set((metadata.get('outlet') ?? []).map(({ value }) => value))];
  const standfirst = findStandfirst(marks, metadata, front, headline?.line.words ?? '');
  const authors = findAuthors(page.source, metadata, findPrintedBylines(marks, front, outlets), front, outlets, headline?.line.words ?? '');
  const told = findToldFields(page, metadata);
  const subjects = findSubjects(metadata);
  const times = findTimes(page, marks, metadata, front, told.language?.value);
  const blocks: readonly (Block | undefined)[] = [headline && { kind: 'headline', lines: [headline.line] }, standfirst && { kind: 'standfirst', lines: standfirst.lines }, authors?.byline];
  const readings: readonly (FieldReading | undefined)[] = [
    headline && toReading('headline', { witness: headline.witness, place: headline.place, value: headline.line.words }, (metadata.get('headline') ?? []).map(({ witness, place, value }) => ({ witness, place, value }))),
    standfirst && toReading('standfirst', standfirst.believed, standfirst.others),
    authors && toReading('authors', authors.believed, authors.others),
    readTime('published', times.published),
    readTime('updated', times.updated),
    ...TOLD.map((field) => told[field] && toReading(field, told[field].believed, told[field].others)),
  ];
  return {
    blocks: blocks.filter((block) => block !== undefined),
    stated: { ...toStated(told), ...toStatedTimes(times), ...(subjects.length > 0 && { subjects }), readings: readings.filter((reading) => reading !== undefined).sort((a, b) => (a.field < b.field ? -1 : 1)) },
  };
}

/** The fields that are no words of the article, in the order of their readings. */
const TOLD = ['outlet', 'url', 'providerId', 'language', 'section', 'genre'] as const;

type ToldFields = { readonly [Field in (typeof TOLD)[number]]: ToldField<Field extends 'genre' ? Genre : string> | undefined };

function findToldFields(page: Page, metadata: Metadata): ToldFields {
  const section = findSection(metadata);
  return { outlet: findOutlet(metadata), url: findAddress(page, metadata), providerId: findProviderId(metadata), language: findLanguage(metadata), section, genre: findGenre(metadata, section?.value) };
}

function toStated(told: ToldFields): StatedFields {
  return Object.fromEntries(TOLD.flatMap((field) => (told[field] === undefined ? [] : [[field, { value: told[field].value, witness: told[field].believed.witness }]])));
}

function toStatedTimes({ published: [published], updated: [updated] }: PageTimes): StatedFields {
  return { ...(published && { published: toWitnessed(published) }), ...(updated && { updated: toWitnessed(updated) }) };
}

function readTime(field: 'published' | 'updated', times: readonly ToldTime[]): FieldReading | undefined {
  const [first] = times;
  return first && toReading(field, first, times);
}
