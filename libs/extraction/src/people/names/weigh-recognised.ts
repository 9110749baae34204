import type { SegmentedText } from '../../segment/segmented-text.js';
import type { Token } from '../../segment/token.js';
import type { NamedRun } from './named-run.js';
import { isAcronym } from './word-shapes.js';

/** A name as a recogniser sees it: tokens `[from, to)`, its kind, and how sure it is, from 0 to 1. */
export interface NameProposal {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly score: number;
}

/** Finds names in the text of an article by itself; in order, without overlaps. */
export type NamesFinder = (segmented: SegmentedText) => readonly NameProposal[];

/** How sure a recogniser must be where the rules know nothing. A wrong person is worse than a wrong place. */
const LEAST_SCORE = { person: 0.6, organisation: 0.4, place: 0.4 };

/** Rules that know that a run is no name of one of the three kinds: peoples, relations of countries, "the Reeves administration". */
const CERTAIN: ReadonlySet<string> = new Set(['names/country', 'names/people-words', 'names/joined-countries', 'names/body-after-name', 'names/gloss']);

/**
 * The runs of the rules, with names that a recogniser found where the rules could tell nothing. It may take a name out of
 * a longer run: "Norvania State University | Ilan Voss". What a rule told stays as it is.
 */
export function weighRecognised(tokens: readonly Token[], runs: readonly NamedRun[], proposals: readonly NameProposal[]): readonly NamedRun[] {
  let next = 0;
  return runs.flatMap((run) => {
    while (next < proposals.length && proposals[next]!.to <= run.from) next += 1;
    if (run.kind !== 'unknown' || CERTAIN.has(run.rule)) return [run];
    const inside: NameProposal[] = [];
    for (let i = next; i < proposals.length && proposals[i]!.to <= run.to; i++) if (proposals[i]!.from >= run.from && isTrusted(tokens, proposals[i]!)) inside.push(proposals[i]!);
    if (inside.length === 0) return [run];
    return inside.map(({ from, to, kind }) => ({ from, to, titleFrom: from === run.from ? run.titleFrom : from, kind, rule: 'names/recognised', displayed: false }));
  });
}

/** A person is introduced by two words or more, none of them capitals alone: a strange word by itself is a ship or a firm as often. */
function isTrusted(tokens: readonly Token[], { from, to, kind, score }: NameProposal): boolean {
  return score >= LEAST_SCORE[kind] && (kind !== 'person' || (to - from >= 2 && !tokens.slice(from, to).some(({ text }) => isAcronym(text))));
}
