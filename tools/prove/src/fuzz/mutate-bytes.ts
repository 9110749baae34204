import type { SeededRandom } from '../seeded-random.js';

type Mutation = (text: string, random: SeededRandom) => string;

/** Stretches that articles should not hold, and do: marks of every kind, marks of direction, halves of surrogate pairs, other scripts, controls. */
const ODD = ['“', '”', '‘', '’', '"', "'", '’’', "''", '«', '»', '„', '\u0000', '\u0007', '\u001b[31m', '\u202e', '\u200b', '\u00a0', '\u2028', '\ud83d', '\udc4d', '👩‍👩‍👧', 'é', 'e\u0301\u0301\u0301', 'ﷺ', '北京', 'Ж', '\r', '\r\n', '\n\n', '\t', '—', '…', '(', ')', 'said', 'according to', 'Mr', 'By '];
const MOST_MUTATIONS = 6;
const LONGEST_STRETCH = 400;

/** The ways in which a text is spoilt. */
const MUTATIONS: readonly Mutation[] = [
  // cut off at either end
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  // a stretch is lost, doubled, or put elsewhere
  (text, random) => withStretch(text, random, (before, _, after) => before + after),
  (text, random) => withStretch(text, random, (before, stretch, after) => before + stretch + stretch + after),
  (text, random) => withStretch(text, random, (before, stretch, after) => insert(before + after, stretch, random)),
  // lines, sentences, words in another order
  (text, random) => random.shuffle(text.split('\n')).join('\n'),
  (text, random) => random.shuffle(text.split('. ')).join('. '),
  (text, random) => withStretch(text, random, (before, stretch, after) => before + random.shuffle(stretch.split(' ')).join(' ') + after),
  // the line ends are gone, or are all there is
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll(' ', '\n'),
  // odd stretches, some or many
  (text, random) => insert(text, pick(ODD, random), random),
  (text, random) => insert(text, pick(ODD, random).repeat(1 + random.below(200)), random),
  (text, random) => Array.from({ length: 20 }).reduce<string>((spoilt) => insert(spoilt, pick(ODD, random), random), text),
  // any code unit of Unicode
  (text, random) => insert(text, Array.from({ length: 1 + random.below(50) }, () => String.fromCharCode(random.below(0x10000))).join(''), random),
  // every mark of one kind becomes another
  (text, random) => text.replaceAll(pick(ODD, random), pick(ODD, random)),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
];

/** A text spoilt in a few ways. */
export function mutateText(text: string, random: SeededRandom): string {
  let spoilt = text;
  for (let left = 1 + random.below(MOST_MUTATIONS); left > 0; left--) spoilt = pick(MUTATIONS, random)(spoilt, random);
  return spoilt;
}

/** The bytes of a spoilt text; one in eight has spoilt bytes besides, so that it is no UTF-8. */
export function mutateBytes(text: string, random: SeededRandom): Uint8Array {
  const bytes = new TextEncoder().encode(mutateText(text, random));
  if (random.below(8) > 0 || bytes.length === 0) return bytes;
  for (let left = 1 + random.below(20); left > 0; left--) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

function pick<Value>(values: readonly Value[], random: SeededRandom): Value {
  return values[random.below(values.length)]!;
}

function insert(text: string, stretch: string, random: SeededRandom): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + stretch + text.slice(at);
}

function withStretch(text: string, random: SeededRandom, change: (before: string, stretch: string, after: string) => string): string {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + random.below(LONGEST_STRETCH));
  return change(text.slice(0, start), text.slice(start, end), text.slice(end));
}
