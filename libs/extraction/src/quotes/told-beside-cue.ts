import type { Quote, TimeExpression } from '@onrecord/domain';
import { isPossessive, type Token } from '../segment/token.js';
import { namesOccasion, SPEAKING } from './occasion-words.js';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PAST_VERBS, PREPOSITIONS, RELATIVES } from './word-classes.js';

/** A time in a sentence: its tokens are `[from, to)`. */
export interface PlacedTime {
  readonly time: TimeExpression;
  readonly from: number;
  readonly to: number;
}

/** The tokens of a sentence, with the words of a quote that stand in it. */
export interface CueSentence {
  readonly tokens: readonly Token[];
  readonly quote: Quote;
}

/** Prepositions that put an act at a time or a place; `of` and `for` go on with the noun before. Compiled for this project. */
const PLACING = /^(?:on|in|at|during|late|early|to|from|with|of|for|near|outside|inside|via|through)$/;
/** What puts papers into the world on the day that is told behind it: "in a statement released on Tuesday". Compiled for this project. */
const PUT_OUT = /^(?:released|issued|published|posted|sent|dated|made|given|delivered|broadcast|aired)$/;
/** How far from its cue a time of saying stands, in tokens, without the words of speaker and addressee. */
const REACH = 22;

/** Whether a time behind a cue tells when it was said: "said on Tuesday", "told reporters in Ostia late on Friday", "said in a letter dated May 3". */
export function isToldBehind(sentence: CueSentence, placed: PlacedTime, after: number): boolean {
  const { tokens, quote } = sentence;
  if (!mayTellOfSaying(sentence, placed) || belongsToSpeaker(sentence, placed) || isOfAnotherOccasion(sentence, placed)) return false;
  let passed = 0;
  let governor = '';
  for (let i = after; i < placed.from; i++) {
    const word = tokens[i]!;
    if (belongsToQuote(quote, word)) continue;
    passed += 1;
    if (passed > REACH || !isOfCueClause(sentence, i)) return false;
    if (PREPOSITIONS.has(word.lower) || word.lower === 'late' || word.lower === 'early') governor = word.lower;
  }
  return governor === '' || PLACING.test(governor);
}

/** Whether a time before the speaker opens the sentence to tell when it was said: "On Tuesday, Ms Reeves said", "Speaking at a rally last week, she said". */
export function isToldInFront(sentence: CueSentence, placed: PlacedTime, speaker: number): boolean {
  if (!mayTellOfSaying(sentence, placed)) return false;
  const { tokens } = sentence;
  const to = endOfFront(tokens, placed.to, speaker);
  if (to === undefined) return false;
  const opens = SPEAKING.test(tokens[0]!.lower) || CONJUNCTIONS.has(tokens[0]!.lower) ? 1 : 0;
  if (placed.from > opens && opens === 0 && !/^(?:on|in|at|during|late|early)$/.test(tokens[0]!.lower)) return false;
  for (let i = opens; i < to; i++) if (!isWithin(placed, i) && (tokens[i]!.text === ',' || !isOfCueClause(sentence, i) || isOtherRelation(tokens[i]!.lower))) return false;
  return true;
}

/** Where the words before the speaker end: at their only comma, or right at the speaker. Titles may stand before the name. */
function endOfFront(tokens: readonly Token[], from: number, speaker: number): number | undefined {
  let to = speaker;
  while (to > from && tokens[to - 1]!.text !== ',' && (/^\p{Lu}/u.test(tokens[to - 1]!.text) || DETERMINERS.has(tokens[to - 1]!.lower))) to -= 1;
  if (tokens[to - 1]!.text === ',' && to > from) return to - 1;
  return to === from && speaker === from ? to : undefined;
}

/** Whether a time right before the cue tells when it was said: "Ms Reeves on Tuesday said", "Mr Varga, the mayor, last week called". */
export function isToldBetween({ tokens }: CueSentence, placed: PlacedTime, speaker: number, cue: number): boolean {
  const first = /^(?:on|in|late|early)$/.test(tokens[placed.from - 1]?.lower ?? '') ? placed.from - 1 : placed.from;
  if (first !== speaker && tokens[first - 1]?.text !== ',' && !isAdverb(tokens[first - 1]?.lower ?? '')) return false;
  return tokens.slice(placed.to, cue).every(({ lower }) => AUXILIARIES.has(lower) || isAdverb(lower));
}

/** "said Ms Reeves, the chief of the campaign four years ago": behind an apposition, only a comma parts a time from it. */
function belongsToSpeaker({ tokens, quote: { speaker, cue } }: CueSentence, { from }: PlacedTime): boolean {
  const { mention } = speaker;
  if (mention === undefined || mention.start < cue!.span.end) return false;
  if (mention.end > tokens[from]!.start) return mention.start <= tokens[from]!.start;
  const words = tokens.filter(({ start, end }) => start >= mention.start && end <= mention.end);
  const behind = tokens.findIndex(({ start }) => start >= mention.end);
  if (cue!.lemma === 'according to') return speaker.state !== 'document' && !words.some((_, i) => namesOccasion(words.slice(i, i + 1), 0)) && !tokens.slice(behind, from).some(({ lower }) => PUT_OUT.test(lower));
  return words.some(({ text, lower }) => text === ',' || RELATIVES.has(lower)) && tokens[behind]?.text !== ',';
}

/** "said after talks on Tuesday": when something else was, after which it was said. */
function isOfAnotherOccasion({ tokens, quote: { occasion } }: CueSentence, { from }: PlacedTime): boolean {
  if (occasion === undefined || occasion.start > tokens[from]!.start) return false;
  const first = tokens.find(({ start }) => start >= occasion.start);
  return first !== undefined && /^(?:after|before|following)$/.test(first.lower);
}

const isWithin = ({ from, to }: PlacedTime, at: number): boolean => at >= from && at < to;

const isOtherRelation = (lower: string): boolean => PREPOSITIONS.has(lower) && !PLACING.test(lower);

/** A time that stands for itself or names an occasion: not the `Tuesday` of "Tuesday’s vote" and "a Tuesday vote", and not of "before Tuesday". */
function mayTellOfSaying({ tokens }: CueSentence, { from, to }: PlacedTime): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (isOtherRelation(before)) return false;
  const isOwner = to < tokens.length && isPossessive(tokens[to]!);
  const isModifier = isOwner || /^(?:an?|the|his|her|its|their)$/.test(before) || /^(?:the|an?)$/.test(tokens[from]!.lower);
  return !isModifier || namesOccasion(tokens, isOwner ? to + 1 : to) || (!isOwner && standsAlone(tokens, to));
}

/** "at the time of the vote", "the day after": a noun of its own behind the words of time. */
function standsAlone(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next === undefined || next.kind !== 'word' || PREPOSITIONS.has(next.lower) ? !/^(?:of|after|before)$/.test(next?.lower ?? '') : next.lower === 'that';
}

function belongsToQuote({ speaker, addressee, occasion }: Quote, { start, end }: Token): boolean {
  return [speaker.mention, addressee, occasion].some((span) => span !== undefined && span.start <= start && end <= span.end);
}

/** Words that may stand between a cue and its time: no other verb, no clause, no marks. */
function isOfCueClause({ tokens, quote }: CueSentence, at: number): boolean {
  const { kind, lower, text } = tokens[at]!;
  if (kind === 'number') return true;
  // Marks between a cue and its content hold the name of a programme.
  if (kind === 'mark') return true;
  if (kind === 'punctuation') return text === ',' && followsSpeakerOrNames(tokens, quote, at);
  if (PUT_OUT.test(lower)) return namesOccasion(tokens.slice(0, at), Math.max(0, at - 1)) || quote.speaker.state === 'document';
  if (RELATIVES.has(lower) || AUXILIARIES.has(lower) || CONJUNCTIONS.has(lower) || /^(?:said|says?|saying|told|tells?)$/.test(lower)) return CONJUNCTIONS.has(lower) && lower === 'and' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  if (/^\p{Lu}/u.test(text)) return true;
  return !PAST_VERBS.has(lower) && !/[a-z]{2}ed$/.test(lower) && (SPEAKING.test(lower) || !/[a-z]{3}ing$/.test(lower) || /^(?:meeting|briefing|hearing|morning|evening|filing|gathering|during|posting)$/.test(lower)) && !/^(?:if|because|although|though|whether|than|as|since|until|before|after|ago)$/.test(lower);
}

/** A comma behind the speaker's words, between names ("in Hallen, Ostia, on Friday"), and before "speaking". */
function followsSpeakerOrNames(tokens: readonly Token[], { speaker }: Quote, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || next === undefined) return false;
  return SPEAKING.test(next.lower) || speaker.mention?.end === before.end || (/^\p{Lu}/u.test(before.text) && (/^\p{Lu}/u.test(next.text) || /^(?:on|late|early|last|earlier)$/.test(next.lower)));
}
