import { isMarked, lowerAt, type Reading } from './reading.js';

const LONGEST_CLAUSE = 30;

/**
 * The end of a clause with "who" that no comma cuts off, and that says which ones are meant: "said a man who lives there".
 * It ends with the next comma, dash, stop or mark; `undefined` where none begins at `from`.
 */
export function restrictiveClauseAfter(reading: Reading, from: number, limit: number): number | undefined {
  if (!/^(?:who|whose)$/.test(lowerAt(reading, from)) || isMarked(reading, from)) return undefined;
  const to = nextSign(reading, from + 1, limit);
  return to > from + 1 ? to : undefined;
}

/** Participles without -ed that tell where a document comes from. */
const PARTICIPLE = /^(?:[a-z]{3,}ed|seen|made|taken|written|sent|shown|held|given|put|by|from)$/;

/** The end of what tells where a source comes from: "a poll conducted by the paper", "a memo released Friday"; `from` where nothing does. */
export function participleAfter(reading: Reading, from: number, limit: number): number {
  if (from >= limit || isMarked(reading, from)) return from;
  const opens = PARTICIPLE.test(lowerAt(reading, from)) || (/^[a-z]{3,}ed$/.test(lowerAt(reading, from - 1)) && reading.tokens[from]!.kind === 'word');
  return opens ? nextSign(reading, from, limit) : from;
}

function nextSign(reading: Reading, from: number, limit: number): number {
  let to = from;
  while (to < limit && to < from + LONGEST_CLAUSE && !isMarked(reading, to) && !/^(?:[,.;:—–()-]|--)$/.test(lowerAt(reading, to))) to += 1;
  return to;
}
