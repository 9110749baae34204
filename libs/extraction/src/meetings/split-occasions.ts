import type { TimeExpression } from '@onrecord/domain';
import type { Token } from '../segment/token.js';
import { TRIGGER_WORDS } from './lexicon/trigger-words.js';
import { placeFrom, type FoundPlace } from './place-of-trigger.js';
import type { MeetingContext } from './meeting-context.js';
import type { MeetingDraft } from './meeting-draft.js';

/** How far behind the word of meeting its occasions may be listed, in tokens. */
const REACH = 44;

interface Occasion {
  place?: FoundPlace;
  readonly times: TimeExpression[];
}

/**
 * Parts a word that tells of several meetings, each with its place or day: "met in Oslo in March and in Bergen on May 7",
 * "had met on April 3 at the Old Mill and on May 9 at the New". One with a single place and day stays as it is.
 */
export function splitOccasions(draft: MeetingDraft, context: MeetingContext): readonly MeetingDraft[] {
  if (draft.told.status !== 'held' || draft.told.strength < 2) return [draft];
  const occasions = readOccasions(draft, context);
  if (occasions.length < 2 || !areApart(occasions)) return [draft];
  const { place, ...rest } = draft;
  const shared = occasions.every((occasion) => occasion.place === undefined) ? place : undefined;
  return occasions.map((occasion, index) => {
    const where = occasion.place ?? shared;
    return { ...rest, ...(where === undefined ? {} : { place: where }), times: occasion.times, occasion: index };
  });
}

/** The adjuncts behind the word, a new occasion beginning with each "and" before a preposition that repeats what is told already. */
function readOccasions({ trigger }: MeetingDraft, context: MeetingContext): readonly Occasion[] {
  const { sentence, at } = trigger;
  const { tokens, times } = sentence;
  const occasions: Occasion[] = [{ times: [] }];
  let begins = false;
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const { lower, text, start } = tokens[i]!;
    // What follows tells of something else.
    if (/^[.;!?—–]$/.test(text) || (lower === 'before' && tokens[i + 1]?.text === ',' ? false : /^(?:that|who|which|while|because|but|when|if|before|after|until|since|during|where|whom|than|with)$/.test(lower))) {
      if (lower === 'with' || lower === 'during') continue;
      break;
    }
    // "And a meeting in Bergen with Ms Hale": another one.
    if (begins && TRIGGER_WORDS.has(lower)) break;
    if (lower === 'and') begins = true;
    // "Twice last year: in Oslo and in Bergen": what stands before is the sum.
    if (text === ':') {
      occasions.splice(0, occasions.length, { times: [] });
      begins = false;
      continue;
    }
    const time = times.find(({ span }) => span.start === start);
    const leads = isPreposition(tokens[i - 1]) || lower === 'on' || lower === 'in' || lower === 'at';
    const found = time === undefined && isPreposition(tokens[i - 1]) ? placeFrom(sentence, skipArticle(tokens, i), context) : undefined;
    const last = occasions.at(-1)!;
    if (time !== undefined && (time.timeKind === 'date' || time.timeKind === 'time')) {
      if (begins && isPreposition(tokens[i - 1]) && last.times.length > 0) occasions.push({ times: [time] });
      else last.times.push(time);
      if (isPreposition(tokens[i - 1])) begins = false;
    } else if (found !== undefined) {
      if (begins && (last.place !== undefined || last.times.length > 0)) occasions.push({ place: found.place, times: [] });
      else last.place ??= found.place;
      begins = false;
    } else if (!leads && /^(?:said|says|told|announced|issued|invited|signed|agreed|returned|handed|took|went|came)$/.test(lower)) break;
  }
  return occasions;
}

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && /^(?:in|at|on)$/.test(token.lower);
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'the' ? at + 1 : at;
}

/** Whether the occasions differ in place, or in days that do not follow each other. */
function areApart(occasions: readonly Occasion[]): boolean {
  return occasions.every((occasion, index) => {
    const next = occasions[index + 1];
    if (next === undefined) return true;
    if (occasion.place !== undefined && next.place !== undefined) return occasion.place.name !== next.place.name;
    const [last, first] = [occasion.times.at(-1)?.latest, next.times[0]?.earliest];
    return last !== undefined && first !== undefined && Math.abs(Date.parse(first) - Date.parse(last)) > 2 * 86_400_000;
  });
}
