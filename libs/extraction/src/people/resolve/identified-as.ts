import type { NamedRun } from '../names/named-run.js';
import type { Reading } from '../reading.js';
import type { Description } from '../roles/description.js';

const FARTHEST = 24;
const IDENTIFIED = /^(?:identified|named|called|known)$/;

/**
 * The name that a sentence gives the person whom it first describes: "a man named Ilan Voss", "the gunman, identified as Ilan
 * Voss", "police identified the victim as Ilan Voss", "the woman identified herself as a nurse named Ada Reeves".
 */
export function runIdentified({ tokens, read }: Reading, startsAt: ReadonlyMap<number, NamedRun>, { from, to }: Pick<Description, 'from' | 'to'>): NamedRun | undefined {
  const sentence = read[tokens[from]!.sentence]!;
  let isTold = IDENTIFIED.test(tokens[from - 1]?.lower ?? '') && from > sentence.from && tokens[from - 1]!.lower !== 'called';
  let isOther = false;
  for (let at = to; at < sentence.to && at < to + FARTHEST; at++) {
    const { lower } = tokens[at]!;
    // Who stands between is not the one described.
    const run = startsAt.get(at);
    if (run !== undefined) {
      const before = tokens[at - 1]!.lower;
      return (at > to && !isOther && (before === 'named' || before === 'called')) || (isTold && before === 'as') ? run : undefined;
    }
    // "The minister spoke for a nurse named Ada Reeves": the name is the nurse's.
    isOther ||= !isTold && /^(?:an?|the|his|her|their|this|that)$/.test(lower) && !/^(?:is|was|,|be|been|as)$/.test(tokens[at - 1]!.lower);
    if (IDENTIFIED.test(lower) && (lower !== 'known' || tokens[at + 1]?.lower === 'as')) isTold = true;
    if (/^(?:and|but|that|because|when|while|after|before|;)$/.test(lower)) return undefined;
  }
  return undefined;
}
