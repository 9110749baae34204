import { segmentedOf } from '../../names/test/segmented-of.js';
import type { NamedRun } from './named-run.js';
import { weighRecognised, type NameProposal } from './weigh-recognised.js';

const UNKNOWN: NamedRun = { from: 1, to: 5, titleFrom: 1, kind: 'unknown', rule: 'names/none', displayed: false };
const { tokens } = segmentedOf('At Norvania State Ilan Voss said he would leave with NATO and Reeves.');

test.each<readonly [string, NamedRun, readonly NameProposal[], readonly (readonly [number, number, string])[]]>([
  // a name is taken out of a longer run
  ['a part of an unknown run', UNKNOWN, [{ from: 1, to: 3, kind: 'organisation', score: 0.9 }, { from: 3, to: 5, kind: 'person', score: 0.9 }], [[1, 3, 'organisation'], [3, 5, 'person']]],
  // too doubtful for a person
  ['a doubtful person', UNKNOWN, [{ from: 3, to: 5, kind: 'person', score: 0.55 }], [[1, 5, 'unknown']]],
  // one word is not enough for a person
  ['a person of one word', { ...UNKNOWN, from: 12, to: 13, titleFrom: 12 }, [{ from: 12, to: 13, kind: 'person', score: 0.99 }], [[12, 13, 'unknown']]],
  // a place of one word will do
  ['a place of one word', { ...UNKNOWN, from: 12, to: 13, titleFrom: 12 }, [{ from: 12, to: 13, kind: 'place', score: 0.6 }], [[12, 13, 'place']]],
  // what a rule told stays
  ['a run that a rule told', { ...UNKNOWN, kind: 'place', rule: 'names/listed-place' }, [{ from: 1, to: 5, kind: 'person', score: 0.99 }], [[1, 5, 'place']]],
  // "the Reeves administration" is no person's name
  ['a run that names neither for certain', { ...UNKNOWN, rule: 'names/people-words' }, [{ from: 1, to: 5, kind: 'organisation', score: 0.99 }], [[1, 5, 'unknown']]],
  // a name that reaches over the end of its run
  ['a name across runs', UNKNOWN, [{ from: 4, to: 6, kind: 'person', score: 0.99 }], [[1, 5, 'unknown']]],
])('%s', (_, run, proposals, expected) => {
  expect(weighRecognised(tokens, [run], proposals).map(({ from, to, kind }) => [from, to, kind])).toEqual(expected);
});
