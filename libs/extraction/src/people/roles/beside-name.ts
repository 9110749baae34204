import type { Token } from '../../segment/token.js';
import type { NamedRun } from '../names/named-run.js';
import type { ReadSentence } from '../reading.js';
import { isSubjectBehindAdjunct } from '../resolve/discourse.js';
import type { Beside, Description } from './description.js';

/** Where names stand, by token. */
export interface RunIndex {
  /** Tokens that belong to names and their titles. */
  readonly covered: Uint8Array;
  /** People by the first token of title or name. */
  readonly startsAt: ReadonlyMap<number, NamedRun>;
  /** People by the token after their name. */
  readonly endsAt: ReadonlyMap<number, NamedRun>;
  /** Titles without a name by their last token. */
  readonly titles: ReadonlyMap<number, NamedRun>;
}

interface Words {
  readonly from: number;
  readonly to: number;
  readonly completedTo: number;
}

/** The name that a noun phrase describes, where one stands beside it; `then` when the words between say that it was so at another time. */
export function besideName(
  tokens: readonly Token[],
  phrase: Words,
  determiner: string,
  sentence: ReadSentence,
  index: RunIndex,
  previous: Description | undefined,
  ofEnd: number | undefined,
): { readonly how: Beside; readonly run: NamedRun; readonly then: boolean } | undefined {
  const title = index.startsAt.get(phrase.completedTo);
  if (title !== undefined && determiner !== 'indefinite') return { how: 'title', run: title, then: false };
  return after(tokens, phrase, sentence, index) ?? joined(tokens, phrase, determiner, previous) ?? predicate(tokens, phrase, determiner, sentence, index) ?? before(tokens, phrase, determiner, sentence, index, ofEnd);
}

/** "Ilan Voss, the spokesman", "Ilan Voss, 43, a spokesman". */
function after(tokens: readonly Token[], { from, to }: Words, { from: first }: ReadSentence, index: RunIndex): { how: Beside; run: NamedRun; then: boolean } | undefined {
  let comma = from - 1;
  if (comma <= first || tokens[comma]!.text !== ',') return undefined;
  if (tokens[comma - 1]!.kind === 'number' && tokens[comma - 2]?.text === ',') comma -= 2;
  const run = index.endsAt.get(comma);
  return run === undefined || isSubjectBehindAdjunct(tokens, first, { from, to }) ? undefined : { how: 'after', run, then: false };
}

/** "…, the former intelligence chief and top negotiator": a second noun without determiner shares the name of the first. */
function joined(tokens: readonly Token[], { from }: Words, determiner: string, previous: Description | undefined): { how: Beside; run: NamedRun; then: boolean } | undefined {
  if (previous?.beside === undefined || determiner === 'definite' || (previous.beside.how !== 'after' && previous.beside.how !== 'predicate')) return undefined;
  if (tokens[from - 1]?.lower !== 'and' || from - 1 - previous.to > 5) return undefined;
  for (let at = previous.to; at < from - 1; at++) if (tokens[at]!.text === ',') return undefined;
  return { how: 'after', run: previous.beside.run, then: false };
}

/** "Ilan Voss, who was then the spokesman", "Ilan Voss is a spokesman". */
function predicate(tokens: readonly Token[], { from }: Words, determiner: string, { from: first }: ReadSentence, index: RunIndex): { how: Beside; run: NamedRun; then: boolean } | undefined {
  if (determiner === 'none' && tokens[from - 1]?.lower !== 'as' && tokens[from - 1]?.lower !== 'then') return undefined;
  let at = from - 1;
  let then = false;
  while (at > first && at >= from - 5 && /^(?:then|is|was|been|has|had|as|served|serves|became|once|also|still|now|remains|who)$/.test(tokens[at]!.lower)) {
    if (/^(?:then|was|had|served|once)$/.test(tokens[at]!.lower)) then = true;
    at -= 1;
  }
  if (at === from - 1) return undefined;
  const run = index.endsAt.get(tokens[at]!.text === ',' && tokens[at + 1]!.lower === 'who' ? at : at + 1);
  return run === undefined ? undefined : { how: 'predicate', run, then };
}

/** "his spokesman, Ilan Voss, said", "the country’s leader at the time, Ada Lindqvist". */
function before(tokens: readonly Token[], { from, to }: Words, determiner: string, { from: first, to: last }: ReadSentence, index: RunIndex, ofEnd: number | undefined): { how: Beside; run: NamedRun; then: boolean } | undefined {
  // A title with a capital needs no article: "Norwegian Ambassador to the US, Ada Lindqvist, said".
  const isTitle = determiner === 'none' && from === first && index.titles.has(to - 1);
  if (determiner !== 'definite' && !isTitle) return undefined;
  let comma = ofEnd ?? to;
  if (tokens[comma]?.lower === 'at' && tokens[comma + 2]?.lower === 'time') comma += 3;
  if (comma >= last || tokens[comma]!.text !== ',') return undefined;
  const run = index.startsAt.get(comma + 1);
  if (run === undefined) return undefined;
  const next = tokens[run.to];
  const closes = next === undefined || run.to >= last || /^[,.;:)–—-]+$/.test(next.text) || next.kind === 'mark';
  return closes ? { how: 'before', run, then: false } : undefined;
}
