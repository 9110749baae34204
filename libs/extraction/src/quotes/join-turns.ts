import type { QuoteDraft } from './quote-draft.js';
import { isMarked, opensMarks, rangeOfSentence, type Reading, type TokenRange } from './reading.js';

/**
 * Gives the sentences that stand wholly in marks to a turn: to the quote before them in their paragraph, to the one that
 * a paragraph before left open, or to the one behind them. What no cue reaches becomes a quote of its own, which takes its
 * speaker from the quote right before it, if there is one.
 */
export function joinTurns(reading: Reading, drafts: readonly QuoteDraft[]): readonly QuoteDraft[] {
  const bySentence = new Map<number, QuoteDraft[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  const turns: QuoteDraft[] = [];
  let last: Turn | undefined;
  const replace = (turn: Turn, content: readonly TokenRange[]): void => {
    turns[turn.index] = { ...turns[turn.index]!, content };
  };
  reading.segmented.sentences.forEach((_, sentence) => {
    const own = bySentence.get(sentence) ?? [];
    if (own.length === 0) {
      const range = rangeOfSentence(reading, sentence);
      const words = markedWords(reading, range);
      if (words === 0) return;
      const follows = last !== undefined && last.sentence === sentence - 1 && followsOn(reading, last.sentence, sentence, turns[last.index]!);
      if (last !== undefined && follows === 'joins') {
        replace(last, joinRanges(reading, [...turns[last.index]!.content, range]));
        last = { ...last, sentence };
        return;
      }
      if (words < 2) return;
      const inherits = last !== undefined && follows === 'inherits' ? turns[last.index]! : undefined;
      turns.push({ content: [range], sentence, rule: inherits === undefined ? 'quotes/direct/no-cue' : 'quotes/direct/after-quote', ...(inherits === undefined ? {} : { inherits }) });
      last = { index: turns.length - 1, sentence };
      return;
    }
    const waiting = last !== undefined && turns[last.index]!.cue === undefined && last.sentence === sentence - 1 && sameRegion(reading, last.sentence, sentence) ? last : undefined;
    for (const draft of own) {
      turns.push(draft);
      const index = turns.length - 1;
      if (waiting !== undefined && draft === own[0] && opensMarks(reading, draft.content[0]!.from) && draft.content[0]!.from === rangeOfSentence(reading, sentence).from) {
        replace({ index, sentence }, joinRanges(reading, [...turns[waiting.index]!.content, ...draft.content]));
        turns[waiting.index] = { ...turns[waiting.index]!, content: [] };
      }
      if (draft === own[0] || hasMarks(reading, draft) || !hasMarks(reading, turns[last!.index]!)) last = { index, sentence };
    }
  });
  return turns.filter(({ content }) => content.length > 0);
}

interface Turn {
  readonly index: number;
  /** Its last sentence. */
  readonly sentence: number;
}

function followsOn(reading: Reading, before: number, sentence: number, turn: QuoteDraft): 'joins' | 'inherits' | false {
  const from = rangeOfSentence(reading, sentence).from;
  const continues = reading.marked[reading.markedAt[from] ?? -1]?.stretch.continues === true;
  if (continues && hasMarks(reading, turn)) return 'joins';
  if (!sameRegion(reading, before, sentence)) return markedWords(reading, rangeOfSentence(reading, before)) > 0 || turn.cue !== undefined ? 'inherits' : false;
  return 'joins';
}

const hasMarks = (reading: Reading, { content }: QuoteDraft): boolean => content.some(({ from, to }) => isMarked(reading, to - 1) || isMarked(reading, from));

/** Whether two sentences stand in one paragraph. Regions do not overlap, so that a blank line lies between two of them. */
function sameRegion(reading: Reading, a: number, b: number): boolean {
  const { sentences } = reading.segmented;
  return !/\n\s*\n/.test(reading.text.slice(sentences[a]!.span.end, sentences[b]!.span.start)) && sentences[a]!.region === sentences[b]!.region;
}

/** How many words a sentence has that stands wholly in marks; 0 for one that does not. */
function markedWords(reading: Reading, { from, to }: TokenRange): number {
  let words = 0;
  for (let i = from; i < to; i++) {
    const { kind } = reading.tokens[i]!;
    if (kind !== 'word' && kind !== 'number') continue;
    if (!isMarked(reading, i)) return 0;
    words += 1;
  }
  return words;
}

/** Joins ranges that touch within a paragraph. */
function joinRanges(reading: Reading, ranges: readonly TokenRange[]): readonly TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && last.to === range.from && sameRegion(reading, reading.tokens[last.to - 1]!.sentence, reading.tokens[range.from]!.sentence)) joined[joined.length - 1] = { from: last.from, to: range.to };
    else joined.push(range);
  }
  return joined;
}
