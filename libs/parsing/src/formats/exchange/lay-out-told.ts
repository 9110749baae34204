import { makeDiagnostic, ParseError, type Diagnostic, type FieldReading } from '@onrecord/domain';
import { readDateline } from '../../fields/dateline.js';
import { isByline } from '../../fields/byline-line.js';
import type { Block, Layout } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { countWords } from '../../lines/line-cues.js';
import { signedBlock } from './sign.js';
import { FORM_CONFIDENCE, stateFields } from './state-fields.js';
import type { ToldArticle, ToldLine } from './told-article.js';
import { opensWith, plainWords } from './words-alike.js';

/** Blocks at the top of a body among which the headline and the byline are printed once more. */
const TOP = 3;

/**
 * Lays out what a form tells, in the order in which a newspaper prints it: headline, standfirst, byline, dateline, captions,
 * body. What the body repeats of the fields is furniture; a summary that is the body's own opening is no standfirst, and
 * one without a body under it is all there is of the article.
 * @throws ParseError `NOT_AN_ARTICLE` for an item without any of them.
 */
export function layOutTold(told: ToldArticle): Layout {
  assertWords(told);
  const { headline, dateline, captions } = told;
  const { body, repeated, byline } = withoutRepeats(told);
  const { standfirst, lead, dropped } = placeSummaries(told, body);
  const paragraphs = body.length === 0 ? lead : body;
  const { stated, diagnostics } = stateFields(told.fields);
  return {
    blocks: [
      ...blocksOf('headline', headline === undefined ? [] : [headline]),
      ...blocksOf('standfirst', standfirst),
      ...(signedBlock(told.signatures) ?? byline ?? []),
      ...(dateline === undefined || hasDateline(paragraphs) ? [] : blocksOf('dateline', [dateline])),
      ...distinctCaptions(captions, paragraphs),
      ...paragraphs,
    ],
    furniture: [...told.body.furniture, ...repeated, ...dropped].sort((a, b) => a.start - b.start),
    stated: { ...stated, readings: inOrder([...wordReadings(told, standfirst), ...(stated.readings ?? [])]) },
    diagnostics: [...told.diagnostics, ...diagnostics, ...teaserNote(told, body)],
  };
}

function assertWords({ headline, standfirst, body, captions }: ToldArticle): void {
  if (headline !== undefined || standfirst.length > 0 || body.blocks.length > 0 || captions.length > 0) return;
  throw new ParseError('NOT_AN_ARTICLE', 'Expected an article, found an item without a headline, a summary, a body or a caption. Send the item with its words.');
}

interface TrimmedBody {
  readonly body: readonly Block[];
  readonly repeated: readonly Line[];
  /** A byline that the body prints and no field tells. */
  readonly byline?: readonly Block[];
}

function withoutRepeats({ headline, signatures, body }: ToldArticle): TrimmedBody {
  const title = headline === undefined ? undefined : plainWords(headline.line.words);
  const top = body.blocks.slice(0, TOP);
  const repeats = top.filter((block) => (block.kind === 'paragraph' || block.kind === 'crosshead') && plainWords(wordsOf(block)) === title);
  const signed = top.filter((block) => block.kind === 'paragraph' && isByline(wordsOf(block)));
  const left = body.blocks.filter((block) => !repeats.includes(block) && !signed.includes(block));
  if (signatures.length > 0) return { body: left, repeated: [...repeats, ...signed].flatMap(({ lines }) => lines) };
  return { body: left, repeated: repeats.flatMap(({ lines }) => lines), byline: signed.map(({ lines }) => ({ kind: 'byline', lines })) };
}

interface PlacedSummaries {
  readonly standfirst: readonly ToldLine[];
  /** The paragraphs of an article of which there is no more than its summary. */
  readonly lead: readonly Block[];
  readonly dropped: readonly Line[];
}

function placeSummaries({ headline, standfirst }: ToldArticle, body: readonly Block[]): PlacedSummaries {
  const opening = body.filter(({ kind }) => kind === 'paragraph').slice(0, TOP).map(wordsOf).join(' ');
  const seen = new Set([plainWords(headline?.line.words ?? '')]);
  const isOwn = ({ line }: ToldLine) => {
    const plain = plainWords(line.words);
    return !seen.has(plain) && (seen.add(plain), body.length === 0 || !opensWith(opening, line.words));
  };
  const own = standfirst.filter(isOwn);
  const dropped = standfirst.filter((summary) => !own.includes(summary)).map(({ line }) => line);
  if (body.length > 0) return { standfirst: own, lead: [], dropped };
  return { standfirst: [], lead: own.map(({ line }) => ({ kind: 'paragraph', lines: [line] })), dropped };
}

function blocksOf(kind: Block['kind'], told: readonly ToldLine[]): readonly Block[] {
  return told.map(({ line }) => ({ kind, lines: [line] }));
}

function wordsOf({ lines }: Block): string {
  return lines.map(({ words }) => words).join(' ');
}

function hasDateline(blocks: readonly Block[]): boolean {
  return blocks.filter(({ kind }) => kind === 'paragraph').slice(0, TOP).some((block) => readDateline(wordsOf(block), { start: 0, end: wordsOf(block).length }) !== undefined);
}

/** Feeds give each size of a picture with its words once more, and the body may print them as well. */
function distinctCaptions(captions: readonly Block[], body: readonly Block[]): readonly Block[] {
  const key = (block: Block) => plainWords(`${wordsOf(block)} ${block.credit?.words ?? ''}`);
  const seen = new Set(['', ...body.filter(({ kind }) => kind === 'caption').map(key)]);
  return captions.filter((block) => !seen.has(key(block)) && seen.add(key(block)));
}

/** Longest teaser, in words: teasers are cut at 50 to 100. */
const TEASER_WORDS = 200;

/** A body is a teaser where the form calls it a summary, and where it says no more than the summary beside it. */
function teaserNote({ teaser, standfirst, captions }: ToldArticle, body: readonly Block[]): readonly Diagnostic[] {
  const words = body.map(wordsOf).join(' ');
  const empty = body.length === 0 && captions.length === 0;
  const summary = standfirst.map(({ line }) => line.words).join(' ');
  const nothingMore = summary !== '' && countWords(words, TEASER_WORDS) < TEASER_WORDS && opensWith(summary, words);
  if (teaser === false || !(teaser === true || empty || nothingMore)) return [];
  return [makeDiagnostic('TEASER_ONLY', 'note', 'The form holds no more than a summary: the whole article is at its address, and what it quotes and reports is not read from here.')];
}

function wordReadings({ headline, signatures }: ToldArticle, standfirst: readonly ToldLine[]): readonly FieldReading[] {
  const reading = (field: FieldReading['field'], told: readonly ToldLine[]): readonly FieldReading[] =>
    told.length === 0 ? [] : [{ kind: 'field-reading', field, confidence: FORM_CONFIDENCE, witnesses: told.map(({ line, place }) => ({ witness: 'form', place, value: line.words })) }];
  return [...reading('headline', headline === undefined ? [] : [headline]), ...reading('standfirst', standfirst), ...reading('authors', signatures.filter(({ kind }) => kind !== 'agency'))];
}

function inOrder(readings: readonly FieldReading[]): readonly FieldReading[] {
  return [...readings].sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
}
