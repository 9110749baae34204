import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { LinkedNoun } from '@onrecord/domain';

/** What a fact's id begins with: an article's person, a quote, a meeting report. */
export type FactPrefix = 'per' | 'quo' | 'rep';

const HEX_DIGITS = 32;

/** Hexadecimal digits of a hash over several strings; where one ends and the next begins makes a difference. */
export function hashOf(parts: readonly string[], digits: number = HEX_DIGITS): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, digits);
}

/** The id of a fact by what it says in its article; `turn` tells facts apart that say the same, from 1. */
export function toFactId(prefix: FactPrefix, articleId: string, content: string, turn: number): string {
  return `${prefix}_${hashOf([prefix, articleId, content, String(turn)])}`;
}

/** The id of a person, statement or meeting across articles, from the id of its earliest member: `per_1f…` gives `person_1f…`. */
export function toClusterId(noun: LinkedNoun, stableId: string): string {
  return `${noun}_${stableId.slice(stableId.indexOf('_') + 1)}`;
}
