import { SAYING_WORDS } from '../lexicon/acting-words.js';
import type { Token } from '../../segment/token.js';
import type { Reading } from '../reading.js';
import { isVerbAfterSubject, type Noted } from './discourse.js';

/** Whether no comma stands between the head of the sentence and the pronoun. */
export function isBeforeComma({ tokens, read }: Reading, at: number): boolean {
  for (let i = read[tokens[at]!.sentence]!.from; i < at; i++) if (tokens[i]!.text === ',') return false;
  return true;
}

/** Whether a reference stands right before a pronoun, as its speaker or beside its possession: "Reeves said (that) he", "Reeves and his party". */
export function isRightBefore({ tokens }: Reading, { reference }: Noted, at: number): boolean {
  if (/^(?:his|her)$/.test(tokens[at]!.lower) && reference.to === at - 1) return tokens[at - 1]!.lower === 'and';
  if (!/^s?he$/.test(tokens[at]!.lower)) return false;
  const verb = tokens[at - 1]!.lower === 'that' ? at - 2 : at - 1;
  const isNext = verb === reference.to || (verb === reference.to + 1 && tokens[reference.to]!.kind === 'word');
  return isNext && SAYING_WORDS.has(tokens[verb]!.lower);
}

/** "Lindqvist met him": whether the pronoun is the object of the clause whose subject the reference is; the two are not one. */
export function isBesideObject(reading: Reading, noted: Noted, token: Token, at: number): boolean {
  if (token.lower !== 'him' && !(token.lower === 'her' && isObjectHer(reading, at))) return false;
  if (noted.sentence !== token.sentence || !noted.subject || at - noted.reference.to > 6) return false;
  for (let i = noted.reference.to; i < at; i++) {
    const { lower } = reading.tokens[i]!;
    // The comma that closes an appositive does not end the clause: "the judge, Ada Reeves, asked her".
    const closesAppositive = lower === ',' && isVerbAfterSubject(reading.tokens[i + 1]!);
    if (!closesAppositive && /^(?:,|that|and|but|who|which|when|if|because|to|;)$/.test(lower)) return false;
  }
  return true;
}

function isObjectHer({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || /^(?:to|in|on|at|for|and|but|with|by|as|that|about|from)$/.test(next.lower);
}
