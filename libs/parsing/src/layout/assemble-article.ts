import type { Agency, Author, Caption, Dateline, Region, RegionKind, Span } from '@onrecord/domain';
import { readByline, type Signatories } from '../fields/byline.js';
import { readCaption } from '../fields/credit.js';
import { readDateline } from '../fields/dateline.js';
import { readToldDateline } from '../fields/told-dateline.js';
import { endsOpen } from '../lines/line-cues.js';
import type { BlockKind } from './block.js';
import type { ComposedText, PlacedBlock } from './compose-text.js';

/** The parts of an article as spans of its text. */
export interface ArticleParts {
  readonly regions: readonly Region[];
  readonly headline?: Span;
  readonly standfirst: readonly Span[];
  readonly captions: readonly Caption[];
  readonly byline?: Span;
  readonly authors: readonly Author[];
  readonly agencies: readonly Agency[];
  readonly dateline?: Dateline;
  readonly paragraphs: readonly Span[];
  readonly crossheads: readonly Span[];
  readonly notes: readonly Span[];
  /** Where the page may print its day of publication: lines of their own (regions of the kind `byline`), and the first parts of plain text. */
  readonly dates: readonly Span[];
}

/** Paragraphs among which the first sentence is looked for. */
const LEAD_REACH = 3;

/** Paragraphs that archives put above the lead where they mark no headline: title, subtitle, abstract, and their labels. */
const UNHEADED_REACH = 6;

/** Parts at the top of plain text among which a line of its own may print the date. */
const DATE_REACH = 3;

/** Reads the fields inside the placed blocks, and lists every part as a region. */
export function assembleArticle(composed: ComposedText): ArticleParts {
  const { text, placed } = composed;
  const spansOf = (kind: BlockKind) => placed.filter(({ block }) => block.kind === kind).map(({ span }) => span);
  const paragraphs = spansOf('paragraph');
  const leads = spansOf('headline').length > 0 ? findLead(text, paragraphs) : paragraphs.slice(0, UNHEADED_REACH);
  const lead = leads.find((span) => readDateline(text, span) !== undefined);
  const opening = lead === undefined ? undefined : readDateline(text, lead);
  const captionAt = new Map(placed.filter(({ block }) => block.kind === 'caption').map((part) => [part.span.start, toCaption(text, part)]));
  const signed = placed.filter(({ block }) => block.kind === 'byline').map((part) => toSignatories(text, part));
  const body = opening === undefined ? paragraphs : paragraphs.map((span) => (span === lead ? { start: opening.bodyStart, end: span.end } : span)).filter((span) => span.start < span.end);
  const told = spansOf('dateline')[0];
  const dateline = opening?.dateline ?? (told === undefined ? undefined : readToldDateline(text, told));
  return {
    regions: placed.flatMap((part) => toRegions(part, captionAt, dateline, opening?.bodyStart)),
    headline: spansOf('headline')[0],
    standfirst: spansOf('standfirst'),
    captions: [...captionAt.values()].filter(({ span }) => span.end > span.start),
    byline: spansOf('byline')[0],
    authors: signed.flatMap(({ authors }) => authors),
    agencies: signed.flatMap(({ agencies }) => agencies),
    dateline,
    paragraphs: body,
    crossheads: spansOf('crosshead'),
    notes: spansOf('note'),
    dates: [...spansOf('date'), ...placed.flatMap(({ block, lines }) => (block.kind === 'byline' ? lines : [])), ...placed.slice(0, DATE_REACH).flatMap(({ block, span }) => (block.kind === 'paragraph' && dateline?.span.start !== span.start ? [span] : []))],
  };
}

/** A caption whose credit the form marks is taken as it is marked; the words of any other are read. */
function toCaption(text: string, { block, span, lines, credit }: PlacedBlock): Caption {
  const picture = block.picture === undefined ? {} : { picture: block.picture };
  if (credit === undefined) return { ...readCaption(text, span), ...picture };
  return { kind: 'caption', span: { start: span.start, end: lines.at(-1)?.end ?? span.start }, credit, ...picture };
}

/** Whom the form names is taken as it names them; the words of any other byline are read. */
function toSignatories(text: string, { block, lines }: PlacedBlock): Signatories {
  if (block.signatories === undefined) return readByline(text, lines);
  const named = block.signatories.map(({ kind, line, start, end }) => {
    const span = { start: lines[line]!.start + start, end: lines[line]!.start + end };
    return { kind, name: text.slice(span.start, span.end), span };
  });
  return { authors: named.filter((someone): someone is Author => someone.kind === 'author'), agencies: named.filter((someone): someone is Agency => someone.kind === 'agency') };
}

/**
 * The paragraph under a headline that a dateline may open: the first that is a sentence, or a dateline alone; a label that
 * pages leave above it is none. Without a headline an archive's title and abstract may stand above the lead, each with a stop.
 */
function findLead(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const lead = paragraphs.slice(0, LEAD_REACH).find((span) => !endsOpen(text.slice(Math.max(span.start, span.end - 20), span.end)) || readDateline(text, span)?.bodyStart === span.end);
  return lead === undefined ? [] : [lead];
}

function toRegions(part: PlacedBlock, captionAt: ReadonlyMap<number, Caption>, dateline: Dateline | undefined, bodyStart: number | undefined): readonly Region[] {
  const { block, span } = part;
  if (block.kind === 'caption') {
    const caption = captionAt.get(span.start);
    return caption === undefined ? [] : captionRegions(caption);
  }
  if (block.kind === 'paragraph' && dateline !== undefined && bodyStart !== undefined && dateline.span.start === span.start) {
    const rest: Region[] = bodyStart < span.end ? [{ kind: 'paragraph', span: { start: bodyStart, end: span.end } }] : [];
    return [{ kind: 'dateline', span: dateline.span }, ...rest];
  }
  return [{ kind: REGION_OF[block.kind], span }];
}

function captionRegions(caption: Caption): readonly Region[] {
  const regions: Region[] = caption.span.end > caption.span.start ? [{ kind: 'caption', span: caption.span }] : [];
  return caption.credit === undefined ? regions : [...regions, { kind: 'credit', span: caption.credit }];
}

const REGION_OF: Readonly<Record<BlockKind, RegionKind>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  caption: 'caption',
  byline: 'byline',
  date: 'byline',
  dateline: 'dateline',
  paragraph: 'paragraph',
  crosshead: 'crosshead',
  note: 'note',
};
