import type { Span } from '@onrecord/domain';
import type { SegmentedText } from '../segment/segmented-text.js';
import { NameDecoder } from './name-decoder.js';
import { NameHistory } from './name-history.js';
import { isOpen, kindOfLabel, LABEL_COUNT, OUTSIDE, RECOGNISED_KINDS, type RecognisedKind } from './name-labels.js';
import { markTokens } from './name-marks.js';
import type { NamesModel } from './names-model.js';

/** A name that the recogniser found: tokens `[from, to)`. */
export interface RecognisedName {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly kind: RecognisedKind;
  /** How sure its least sure word is, from 0 to 1; under .5 another reading of that word alone would have been likelier. */
  readonly score: number;
}

/** The longest stretch that is read at once, in tokens; longer sentences are lists that lost their breaks. */
const LONGEST = 300;
/** Of how many updates a lead gives a score of .73. */
const LEAD = 20;

/**
 * The names of people, organisations and places of a text, in order, without overlaps. Sentence by sentence; what was
 * found before is evidence for what comes. Linear in the length of the text.
 */
export function findNamesByModel(segmented: SegmentedText, model: NamesModel): readonly RecognisedName[] {
  const { tokens, firstToken } = segmented;
  const marks = markTokens(segmented, model.cities);
  const history = new NameHistory(marks);
  const decoder = new NameDecoder(model.weights);
  const labels = new Uint8Array(tokens.length);
  const names: RecognisedName[] = [];
  for (let sentence = 0; sentence + 1 < firstToken.length; sentence++) {
    const end = firstToken[sentence + 1]!;
    for (let from = firstToken[sentence]!; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST);
      decoder.read(marks, history, from, to);
      decoder.decode(to - from, labels, from);
      history.add(labels, from, to);
      for (let i = from; i < to; i++) {
        if (labels[i] === OUTSIDE) continue;
        const first = i;
        while (isOpen(labels[i]!)) i += 1;
        const lead = leadOf(decoder.scores, labels, first, i + 1, from) * model.unit;
        names.push({ span: { start: tokens[first]!.start, end: tokens[i]!.end }, from: first, to: i + 1, kind: RECOGNISED_KINDS[kindOfLabel(labels[i]!)]!, score: 1 / (1 + Math.exp(-lead / LEAD)) });
      }
    }
  }
  return names;
}

/** By how much the kind of a name leads over the best other reading, at the word of it where it leads least. */
function leadOf(scores: Float64Array, labels: Uint8Array, first: number, end: number, from: number): number {
  let least = Infinity;
  for (let i = first; i < end; i++) {
    const kind = kindOfLabel(labels[i]!);
    let [own, other] = [-Infinity, -Infinity];
    for (let label = 0; label < LABEL_COUNT; label++) {
      const score = scores[(i - from) * LABEL_COUNT + label]!;
      if (kindOfLabel(label) === kind) own = Math.max(own, score);
      else other = Math.max(other, score);
    }
    least = Math.min(least, own - other);
  }
  return least;
}
