import { trimEnd } from './end-of-content.js';
import { findCues } from './find-cues.js';
import { isMostlyMarked, markedWords, marksClose } from './marked-sentence.js';
import type { QuoteDraft } from './quote-draft.js';
import { isMarked, lowerAt, opensMarks, rangeOfSentence, type Reading, type TokenRange } from './reading.js';
import { signedBehind } from './unannounced-quotes.js';
import { subjectOfClause } from './subject-of-clause.js';

/** A quote that may still take up sentences. */
interface Turn {
  readonly draft: QuoteDraft;
  readonly content: TokenRange[];
  /** Its last sentence. */
  sentence: number;
}

/**
 * Gives the sentences that stand wholly in marks to a turn: to the quote before them in their paragraph, to the one that
 * a paragraph before left open, or to the one behind them. What no cue reaches becomes a quote of its own, which takes its
 * speaker from the quote right before it, if there is one.
 */
export function joinTurns(reading: Reading, drafts: readonly QuoteDraft[]): readonly QuoteDraft[] {
  const bySentence = groupBySentence(drafts);
  const turns: Turn[] = [];
  let last: Turn | undefined;
  reading.segmented.sentences.forEach((_, sentence) => {
    const own = bySentence.get(sentence);
    last = own === undefined ? takeUp(reading, sentence, turns, last, bySentence) : openTurns(reading, sentence, own, turns, last);
  });
  return settle(turns);
}

/** A sentence without a cue: it joins the turn before it, begins one of its own, or is no quote. */
function takeUp(reading: Reading, sentence: number, turns: Turn[], last: Turn | undefined, bySentence: DraftsBySentence): Turn | undefined {
  const range = rangeOfSentence(reading, sentence);
  const words = markedWords(reading, range);
  if (words === 0 && last !== undefined && last.sentence === sentence - 1 && isMostlyMarked(reading, range) && hasMarks(reading, last.draft) && sameParagraph(reading, last.sentence, sentence)) {
    addRange(reading, last.content, { from: range.from, to: trimEnd(reading, range.from, range.to) });
    last.sentence = sentence;
    return last;
  }
  if (words === 0) return last;
  const follows = last !== undefined && last.sentence === sentence - 1 ? followsOn(reading, sentence, last, bySentence) : 'apart';
  if (last !== undefined && follows === 'joins') {
    addRange(reading, last.content, range);
    last.sentence = sentence;
    return last;
  }
  if (words < 2) return last;
  const announced = announcedBefore(reading, sentence) ?? signedBehind(reading, sentence);
  const inherits = follows === 'inherits' ? last?.draft : undefined;
  if (announced === undefined && inherits === undefined && (words < FEWEST_WORDS || !marksClose(reading, range))) return last;
  const draft: QuoteDraft = announced !== undefined ? { ...announced, content: [range] } : { content: [range], sentence, rule: inherits === undefined ? 'quotes/direct/no-cue' : 'quotes/direct/after-quote', ...(inherits === undefined ? {} : { inherits }) };
  const turn = { draft, content: [range], sentence };
  turns.push(turn);
  return turn;
}

/** Fewer words in marks that nobody is told to have said are a crosshead, a slogan or a title. */
const FEWEST_WORDS = 6;

/** A sentence with cues: each opens a turn, and the first takes up marks without a cue right before it. */
function openTurns(reading: Reading, sentence: number, own: readonly QuoteDraft[], turns: Turn[], last: Turn | undefined): Turn | undefined {
  const { from } = rangeOfSentence(reading, sentence);
  const waits = last !== undefined && last.draft.cue === undefined && last.sentence === sentence - 1 && sameParagraph(reading, last.sentence, sentence);
  let open: Turn | undefined;
  for (const draft of own) {
    const turn: Turn = { draft, content: [...draft.content], sentence };
    if (waits && draft === own[0] && draft.content[0]!.from === from && opensMarks(reading, from)) {
      turn.content.splice(0, turn.content.length, ...last!.content.splice(0));
      for (const range of draft.content) addRange(reading, turn.content, range);
    }
    turns.push(turn);
    if (open === undefined || hasMarks(reading, draft) || !hasMarks(reading, open.draft)) open = turn;
  }
  return open;
}

function settle(turns: readonly Turn[]): readonly QuoteDraft[] {
  const settled = new Map<QuoteDraft, QuoteDraft>();
  for (const { draft, content } of turns) {
    if (content.length === 0) continue;
    const before = draft.inherits === undefined ? undefined : settled.get(draft.inherits);
    settled.set(draft, { ...draft, content, ...(before === undefined ? {} : { inherits: before }) });
  }
  return [...settled.values()];
}

/** "Ms Reeves said in a statement:" before a paragraph in marks: the cue and speaker of a sentence that ends with a colon. */
function announcedBefore(reading: Reading, sentence: number): Omit<QuoteDraft, 'content'> | undefined {
  const before = sentence === 0 ? undefined : rangeOfSentence(reading, sentence - 1);
  if (before === undefined || lowerAt(reading, before.to - 1) !== ':') return undefined;
  const cue = findCues(reading, sentence - 1).findLast(({ entry }) => entry.frames.has('marks'));
  const subject = cue?.subject ?? subjectOfClause(reading, before.to - 1, before.from);
  if (subject === undefined) return undefined;
  return { ...(cue === undefined ? {} : { cue }), subject, sentence: sentence - 1, rule: 'quotes/direct/colon-before' };
}

type DraftsBySentence = ReadonlyMap<number, readonly QuoteDraft[]>;

/** Marks in the same paragraph join; those that open the next one do so too, unless a cue of their own comes behind them. */
function followsOn(reading: Reading, sentence: number, turn: Turn, bySentence: DraftsBySentence): 'joins' | 'inherits' {
  if (sameParagraph(reading, turn.sentence, sentence)) return 'joins';
  const { from } = rangeOfSentence(reading, sentence);
  const continues = reading.marked[reading.markedAt[from] ?? -1]?.stretch.continues === true;
  const isMarkedTurn = hasMarks(reading, turn.draft);
  if (continues && (isMarkedTurn || turn.draft.cue === undefined)) return 'joins';
  return isMarkedTurn && !cueFollows(reading, sentence, bySentence) ? 'joins' : 'inherits';
}

/** Whether the marks that open a paragraph lead up to a cue: “We began early. We stayed,” she said. */
function cueFollows(reading: Reading, first: number, bySentence: DraftsBySentence): boolean {
  for (let next = first + 1; next < reading.segmented.sentences.length && sameParagraph(reading, next - 1, next); next++) {
    const { from, to } = rangeOfSentence(reading, next);
    const draft = bySentence.get(next)?.[0];
    if (draft !== undefined) return draft.content[0]!.from === from && opensMarks(reading, from);
    if (markedWords(reading, { from, to }) === 0) return false;
  }
  return false;
}

const hasMarks = (reading: Reading, { content }: QuoteDraft): boolean => content.some(({ from, to }) => isMarked(reading, to - 1) || isMarked(reading, from));

/** Whether two neighbouring sentences stand in one paragraph: between those of two regions lies a line end. */
function sameParagraph(reading: Reading, a: number, b: number): boolean {
  const { sentences } = reading.segmented;
  return !/\n\s*\n/.test(reading.text.slice(sentences[a]!.span.end, sentences[b]!.span.start)) && sentences[a]!.region === sentences[b]!.region;
}

/** Adds a range behind the others, in one with the last where they touch within a paragraph. */
function addRange(reading: Reading, ranges: TokenRange[], range: TokenRange): void {
  const last = ranges.at(-1);
  const touches = last !== undefined && last.to === range.from && sameParagraph(reading, reading.tokens[last.to - 1]!.sentence, reading.tokens[range.from]!.sentence);
  if (touches) ranges[ranges.length - 1] = { from: last.from, to: range.to };
  else ranges.push(range);
}

function groupBySentence(drafts: readonly QuoteDraft[]): DraftsBySentence {
  const groups = new Map<number, QuoteDraft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.sentence);
    if (group === undefined) groups.set(draft.sentence, [draft]);
    else group.push(draft);
  }
  return groups;
}
