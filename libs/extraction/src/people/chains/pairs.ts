import { isSubject } from '../resolve/discourse.js';
import type { ChainContext } from './chain-references.js';

/** Two named people whom "and" joins: "Reeves and Voss". */
export interface Pair {
  /** Their numbers, the lower one first: the same two are one pair in either order. */
  readonly key: string;
  /** Index of the second one's reference. */
  readonly at: number;
  readonly subject: boolean;
}

const REFERENCES_BACK = 24;

/** The last two named people that "and" joins before a reference, no farther back than the sentences given. */
export function pairBefore({ reading, references, answers }: ChainContext, index: number, sentencesBack: number): Pair | undefined {
  const { tokens } = reading;
  const { sentence } = tokens[references[index]!.from]!;
  for (let at = index - 1; at > 0 && at >= index - REFERENCES_BACK; at--) {
    const second = references[at]!;
    const first = references[at - 1]!;
    if (sentence - tokens[second.from]!.sentence > sentencesBack) return undefined;
    const people = [answers[at - 1]!.person, answers[at]!.person];
    if (second.form !== 'name' || first.form !== 'name' || people[0] === undefined || people[1] === undefined || people[0] === people[1]) continue;
    if (second.from !== first.to + 1 || tokens[first.to]!.lower !== 'and' || reading.inMarks[second.from] !== reading.inMarks[references[index]!.from]) continue;
    return { key: people.sort((a, b) => a! - b!).join('+'), at, subject: isSubject(reading, second) };
  }
  return undefined;
}
