import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ScoredFiles } from '../measures/measure.js';
import type { PagePrediction } from '../predictions/pages.js';

/** The parts of a page that may be wrong, in the order in which they are listed. `missed` and `extra`: paragraphs of the body. */
export const PAGE_PARTS = ['headline', 'authors', 'day', 'standfirst', 'caption', 'missed', 'extra'] as const;

export type PagePart = (typeof PAGE_PARTS)[number];

/** One part of one page that is wrong: what the gold has and what was given, as words. */
export interface PageError {
  readonly part: PagePart;
  readonly id: string;
  readonly gold: string;
  readonly given: string;
}

/** A line of the set, as far as it is compared here; what is not told is not compared. */
export interface GoldPage {
  readonly id: string;
  readonly set: string;
  readonly headline?: string | null;
  readonly authors?: readonly string[] | null;
  readonly published?: string | null;
  readonly dek?: readonly string[] | null;
  readonly body?: string | null;
  readonly captions?: readonly { readonly caption: string | null }[] | null;
}

/** Finds what is wrong on the pages of one set; a page without a prediction lacks everything. */
export function findPageErrors(set: string): (files: ScoredFiles) => readonly PageError[] {
  return ({ documents, predictions }) => {
    const given = new Map(readLines<PagePrediction & { readonly id: string }>(predictions).map((line) => [line.id, line]));
    return readLines<GoldPage>(documents).filter((gold) => gold.set === set).flatMap((gold) => comparePage(gold, given.get(gold.id)));
  };
}

/** The errors of one page. Words are compared without marks and case; a day by its date alone, whatever the hour. */
export function comparePage(gold: GoldPage, given: PagePrediction | undefined): readonly PageError[] {
  const errorOf = (part: PagePart, expected: string | null | undefined, found: string, isRight = normalise(expected ?? '') === normalise(found)): readonly PageError[] =>
    expected === undefined || expected === null || expected === '' || isRight ? [] : [{ part, id: gold.id, gold: expected, given: found }];
  const captions = new Set((given?.captions ?? []).map(({ caption }) => normalise(caption)));
  return [
    ...errorOf('headline', gold.headline, given?.headline ?? ''),
    ...errorOf('authors', gold.authors?.join('; '), given?.authors.join('; ') ?? ''),
    ...errorOf('day', gold.published?.slice(0, 10), given?.published?.slice(0, 10) ?? ''),
    ...errorOf('standfirst', gold.dek?.join(' '), given?.dek.join(' ') ?? ''),
    ...(gold.captions ?? []).flatMap(({ caption }) => errorOf('caption', caption, '', captions.has(normalise(caption ?? '')))),
    ...compareBodies(gold, given?.body ?? ''),
  ];
}

/** Paragraphs of either body that stand nowhere in the other; a standfirst may stand in the gold's. */
function compareBodies({ id, body, dek }: GoldPage, given: string): readonly PageError[] {
  if (body === undefined || body === null) return [];
  const [allGold, allGiven] = [normalise(body), normalise(given)];
  const isOptional = (paragraph: string) => (dek ?? []).some((line) => normalise(line) === normalise(paragraph));
  const missed = paragraphsOf(body).filter((paragraph) => !allGiven.includes(normalise(paragraph)) && !isOptional(paragraph));
  const extra = paragraphsOf(given).filter((paragraph) => !allGold.includes(normalise(paragraph)));
  return [...missed.map((gold): PageError => ({ part: 'missed', id, gold, given: '' })), ...extra.map((words): PageError => ({ part: 'extra', id, gold: '', given: words }))];
}

function paragraphsOf(body: string): readonly string[] {
  return body.split(/\n\s*\n/).filter((paragraph) => normalise(paragraph) !== '');
}

function normalise(words: string): string {
  return (words.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');
}

function readLines<Line>(file: string): readonly Line[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}
