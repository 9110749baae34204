import { spanOf, type Reading } from './reading.js';
import type { SpeakerReading } from './speaker-words.js';
import type { QuoteDraft } from './quote-draft.js';

/**
 * The ways in which news prose says that a name is withheld, compiled for this project from wire style guides. Each
 * comment gives a match and what must not match.
 */
const WITHHELD: readonly RegExp[] = [
  // "on condition of anonymity"; not "on condition of silence"
  /\b(?:on|under) (?:the )?(?:strict )?condition of anonymity\b/i,
  // "on condition that he not be named"; not "on condition that he leave"
  /\bon (?:the )?condition that [\w’' ]{1,30} ?not be (?:named|identified|used|quoted)\b/i,
  // "asked not to be identified", "asked that her name not be used"; not "asked not to leave"
  /\b(?:ask|request|want|prefer|insist|wish)(?:ed|ing|s)? (?:that [\w’' ]{1,30} ?)?not (?:to )?be (?:named|identified|used|quoted by name|published)\b/i,
  // "requested anonymity", "insisted on anonymity", "granted anonymity"; not "anonymity online"
  /\b(?:ask|request|insist|seek|sought|demand|grant|want|prefer|offer|promis)(?:ed|ing|s)? (?:for |on )?(?:anonymity|to remain anonymous)\b/i,
  // "asked that neither his name nor his country be given", "asked that her name be withheld"; not "asked that his name be cleared"
  /\bask(?:ed|ing|s)? that (?:neither |no )?(?:his|her|their|the)? ?names? [\w’' ]{0,40}?(?:be|were) (?:withheld|kept|omitted|left out|changed)\b/i,
  /\bask(?:ed|ing|s)? that neither [\w’' ]{1,40}? be (?:given|used|named|published|printed|disclosed|revealed)\b/i,
  // "declined to be named", "did not want to be identified"; not "declined to be drawn"
  /\b(?:declin\w+|refus\w+|did not want|didn[’']t want|does not want|would not agree|unwilling|not wishing|afraid) to be (?:named|identified)\b/i,
  // "was not authorized to speak publicly"; not "was authorized to speak"
  /\b(?:not|n[’']t|un|without being) ?authori[sz]ed to (?:speak|talk|discuss|comment|be quoted|brief|disclose|release|make)\b/i,
  // "spoke anonymously", "speaking on background"; not "an anonymous letter"
  /\b(?:spoke|speaking|speak|spoken|talked) (?:\w+ )?(?:anonymously|on background)\b/i,
  // "who was not named", "whose name was withheld", "without being named"; not "who was named minister"
  /\b(?:who (?:was|were|is|are|has|have) ?(?:not|n[’']t) (?:been )?(?:named|identified)|names? (?:\w+ )?(?:was|were|is|are|been|being) withheld|without being (?:named|identified)|would not be (?:named|identified))\b/i,
];

/** Longer sentences are speeches; who withholds a name says so near the cue. */
const LONGEST_SENTENCE = 4000;

/** A source that speaks more than once: "A senior official … The official … he". */
interface Thread {
  readonly head: string;
  readonly members: number[];
  withheld: boolean;
}

/**
 * Says which quotes come from a source whose name the text withholds: those in whose sentence it says so, and all others
 * of the same source. "A" or "an" begins a new source of its kind, "the" and a pronoun go on with the last one. Names are
 * never anonymous; a description that the text says is withheld never gets one. `around` are quotes that are resolved
 * elsewhere: where a sentence of theirs withholds a name, it is their source's.
 */
export function anonymousDrafts(reading: Reading, drafts: readonly QuoteDraft[], speakers: readonly SpeakerReading[], around: readonly QuoteDraft[] = []): ReadonlySet<number> {
  const withheldIn = sentencesThatWithhold(reading);
  if (withheldIn.size === 0) return new Set();
  const threads: Thread[] = [];
  const newest = new Map<string, Thread>();
  let last: Thread | undefined;
  drafts.forEach((draft, i) => {
    const speaker = speakers[i]!;
    const thread = threadOf(reading, drafts, draft, speaker, newest, last);
    if (thread === undefined) {
      if (speaker.form === 'name') last = undefined;
      return;
    }
    if (thread.members.length === 0) {
      threads.push(thread);
      newest.set(thread.head, thread);
    }
    thread.members.push(i);
    thread.withheld ||= withheldIn.has(draft.sentence);
    last = thread;
  });
  markSourcesWithoutQuote(reading, withheldIn, drafts, around, threads);
  return new Set(threads.filter(({ withheld }) => withheld).flatMap(({ members }) => members));
}

function sentencesThatWithhold({ segmented, text }: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  segmented.sentences.forEach(({ span }, i) => {
    const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST_SENTENCE));
    if (WITHHELD.some((pattern) => pattern.test(words))) found.add(i);
  });
  return found;
}

function threadOf(reading: Reading, drafts: readonly QuoteDraft[], draft: QuoteDraft, speaker: SpeakerReading, newest: ReadonlyMap<string, Thread>, last: Thread | undefined): Thread | undefined {
  if (draft.subject === undefined) return draft.inherits === undefined ? undefined : last;
  if (speaker.form === 'pronoun') return last !== undefined && !isNamedSince(reading, drafts[last.members.at(-1)!]!, draft, speaker) ? last : undefined;
  if (speaker.form !== 'description' || speaker.head === undefined) return undefined;
  const first = reading.tokens[draft.subject.core.from]!.lower;
  const known = newest.get(speaker.head);
  const goesOn = /^(?:the|this|that|these|those|both)$/.test(first) || reading.tokens[draft.subject.core.from + 1]?.lower === 'of';
  if (known !== undefined && goesOn) return known;
  return { head: speaker.head, members: [], withheld: false };
}

/** How many tokens back a name may stand that a pronoun takes up. */
const FARTHEST = 400;

/** Whether the person whom a pronoun is read as is named between an unnamed source's last quote and the pronoun. */
function isNamedSince(reading: Reading, last: QuoteDraft, draft: QuoteDraft, { entityId }: SpeakerReading): boolean {
  if (entityId === undefined) return false;
  const from = Math.max(last.cue?.to ?? last.content.at(-1)!.to, draft.subject!.core.from - FARTHEST);
  for (let i = from; i < draft.subject!.core.from; i++) {
    const mention = reading.mentionAt[i];
    if (mention?.form === 'name' && mention.entityId === entityId && (reading.markedAt[i] ?? -1) < 0) return true;
  }
  return false;
}

/** How many sentences back a source may have spoken that a sentence without a quote is about. */
const REACH = 4;

/** "The official spoke on condition of anonymity because …": the sentence reports nothing, but withholds the name of the last source of that kind. */
function markSourcesWithoutQuote(reading: Reading, withheldIn: ReadonlySet<number>, drafts: readonly QuoteDraft[], around: readonly QuoteDraft[], threads: readonly Thread[]): void {
  const speaking = new Map<number, Thread[]>();
  for (const thread of threads) for (const i of thread.members) speaking.set(drafts[i]!.sentence, [...(speaking.get(drafts[i]!.sentence) ?? []), thread]);
  const reported = new Set([...drafts, ...around].map(({ sentence }) => sentence));
  for (const sentence of withheldIn) {
    if (reported.has(sentence)) continue;
    const near = Array.from({ length: REACH }, (_, back) => speaking.get(sentence - REACH + back) ?? []).flat();
    const words = reading.text.slice(...boundsOf(reading, sentence)).toLowerCase();
    const fitting = near.filter(({ head }) => words.includes(head));
    for (const thread of fitting.length > 0 ? fitting : near.slice(-1)) thread.withheld = true;
  }
}

function boundsOf(reading: Reading, sentence: number): [number, number] {
  const from = reading.segmented.firstToken[sentence]!;
  const { start, end } = spanOf(reading, { from, to: reading.segmented.firstToken[sentence + 1]! });
  return [start, end];
}
