import type { QuoteDraft } from './quote-draft.js';
import { lowerAt, type Reading, type TokenRange } from './reading.js';
import type { ResolvedSpeaker } from './resolve-speakers.js';
import { BODY_NOUNS, DETERMINERS, ROLE_NOUNS } from './word-classes.js';

/** Offices that make somebody an official. Compiled for this project. */
const OFFICES = /^(?:minister|secretary|official|officer|director|adviser|advisor|ambassador|envoy|negotiator|commissioner|governor|mayor|chief|deputy|undersecretary|president|premier|chancellor|spokesman|spokeswoman|administrator|treasurer)$/;

/**
 * Names a described source by the quote that follows: "A senior Ostian official warned that … “…,” Ada Brandt, Ostia’s
 * trade minister, said." Only when the text does not withhold the name, the very next sentence with a quote names one
 * person whose role fits, and nobody else is named between. `undefined` when any of it fails.
 */
export function forwardName(reading: Reading, drafts: readonly QuoteDraft[], resolved: readonly ResolvedSpeaker[], i: number): ResolvedSpeaker | undefined {
  const speaker = resolved[i]!;
  const draft = drafts[i]!;
  const next = drafts[i + 1];
  const named = resolved[i + 1];
  if (speaker.state !== 'unnamed' || speaker.form !== 'description' || draft.subject === undefined || next?.subject === undefined || named === undefined) return undefined;
  if (named.state !== 'named' || named.form !== 'name' || next.sentence !== draft.sentence + 1) return undefined;
  if (personBetween(reading, draft.subject.to, next.subject.from) || !roleFits(reading, draft.subject.core, speaker.head ?? '', next.subject)) return undefined;
  return { ...speaker, state: 'named', entityId: named.entityId!, basis: 'inferred' };
}

function personBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.mentionAt[i]?.entityKind === 'person' && reading.mentionAt[i]?.form !== 'pronoun') return true;
  return false;
}

/** The description's head is the role or a word for any office, and each name in it (a country, a body) stands in the role as well. */
function roleFits(reading: Reading, description: TokenRange, head: string, phrase: TokenRange): boolean {
  const role = wordsOf(reading, phrase);
  const fits = head === 'official' ? role.some((word) => OFFICES.test(word)) : role.includes(head);
  const owners = wordsOf(reading, description).filter((word) => !DETERMINERS.has(word) && !ROLE_NOUNS.has(word) && !BODY_NOUNS.has(word) && !/^(?:senior|top|high-ranking|junior|former|a|an)$/.test(word));
  return fits && owners.length > 0 && owners.some((word) => role.some((other) => stem(other) === stem(word)));
}

const wordsOf = (reading: Reading, { from, to }: TokenRange): readonly string[] => Array.from({ length: to - from }, (_, i) => lowerAt(reading, from + i)).filter((word) => /\p{L}/u.test(word));

/** A country and its adjective begin alike: `ostia` and `ostian`. */
const stem = (word: string): string => word.slice(0, 5);
