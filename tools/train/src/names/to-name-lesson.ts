import type { ParsedArticle } from '@onrecord/domain';
import { FIRST, findQuotedStretches, INNER, nameLabel, LAST, markTokens, ONLY, OUTSIDE, RECOGNISED_KINDS, segmentText, type NameMarks, type SegmentedText } from '@onrecord/extraction';
import type { NamedDocument } from './named-document.js';

/** Says that any label may be right. */
export const ANY_LABEL = 255;

/** A document cut as the engine cuts it, with the label of each token. */
export interface NameLesson {
  readonly segmented: SegmentedText;
  readonly marks: NameMarks;
  /** `ANY_LABEL` where nothing is known. */
  readonly gold: Uint8Array;
}

/** Cuts a document into sentences and tokens and labels them. A name that cuts through a token leaves it untold. */
export function toNameLesson(document: NamedDocument, cities: ReadonlySet<number> = new Set()): NameLesson {
  const article = toArticle(document);
  const segmented = segmentText(article, findQuotedStretches(article).stretches);
  const { tokens } = segmented;
  const gold = new Uint8Array(tokens.length).fill(OUTSIDE);
  let untold = 0;
  let i = 0;
  for (i = 0; i < tokens.length; i++) {
    while (untold < document.untold.length && document.untold[untold]!.end <= tokens[i]!.start) untold += 1;
    if (untold < document.untold.length && document.untold[untold]!.start <= tokens[i]!.start && /\p{Lu}/u.test(tokens[i]!.text)) gold[i] = ANY_LABEL;
  }
  i = 0;
  for (const { start, end, kind } of document.names) {
    while (i < tokens.length && tokens[i]!.end <= start) i += 1;
    let to = i;
    while (to < tokens.length && tokens[to]!.start < end) to += 1;
    const isWhole = to > i && tokens[i]!.start === start && tokens[to - 1]!.end === end && tokens[i]!.sentence === tokens[to - 1]!.sentence;
    for (let k = i; k < to; k++) gold[k] = isWhole ? nameLabel(RECOGNISED_KINDS.indexOf(kind), to === i + 1 ? ONLY : k === i ? FIRST : k === to - 1 ? LAST : INNER) : ANY_LABEL;
    i = to;
  }
  return { segmented, marks: markTokens(segmented, cities), gold };
}

function toArticle({ id, text, regions }: NamedDocument): ParsedArticle {
  return {
    kind: 'parsed-article',
    documentId: id,
    form: 'text',
    text,
    regions: regions.map((span) => ({ kind: 'paragraph', span })),
    offsetMap: { kind: 'offset-map', segments: [] },
    standfirst: [],
    captions: [],
    authors: [],
    agencies: [],
    paragraphs: regions,
    crossheads: [],
    notes: [],
    furniture: [],
    diagnostics: [],
  };
}
