import { hashFeature } from '../perceptron/hash.js';
import type { NameHistory } from './name-history.js';
import { PARTS, type NameMarks } from './name-marks.js';

/** The most features that a token has. */
export const NAME_FEATURES = 128;

/** Hash that stands for the places outside of the sentence. */
const NOTHING = 0x5bd1e995;

/** Writes the features of token `i` of the sentence `[from, to)` into `features`, and gives how many there are. */
export function writeNameFeatures(marks: NameMarks, history: NameHistory, i: number, from: number, to: number, features: Int32Array): number {
  const { lower, shape, lists, phrase, seen, place } = marks;
  const inside = (k: number): boolean => k >= from && k < to;
  const word = (k: number): number => (inside(k) ? lower[k]! : NOTHING);
  const form = (k: number): number => (inside(k) ? shape[k]! : NOTHING);
  const listed = (k: number): number => (inside(k) ? lists[k]! : NOTHING);
  const named = (k: number): number => (inside(k) ? phrase[k]! : 0);
  const part = (k: number, which: number): number => (inside(k) ? marks.parts[k * PARTS + which]! : NOTHING);
  let n = 0;
  let template = 0;
  const add = (a: number, b = 0, c = 0, d = 0): void => {
    features[n++] = hashFeature(template++, a, b, c, d);
  };
  const own = word(i);
  const look = seen[i]! * 16 + place[i]!;
  add(0);
  add(own);
  add(marks.exact[i]!);
  add(word(i - 1));
  add(word(i + 1));
  add(word(i - 2));
  add(word(i + 2));
  add(word(i - 1), own);
  add(own, word(i + 1));
  add(word(i - 2), word(i - 1));
  add(word(i + 1), word(i + 2));
  for (let which = 0; which < PARTS; which++) add(part(i, which), shape[i]!);
  add(part(i - 1, 1));
  add(part(i + 1, 1));
  add(shape[i]!, look);
  add(form(i - 1), shape[i]!);
  add(shape[i]!, form(i + 1));
  add(form(i - 1), shape[i]!, form(i + 1));
  add(form(i - 2), form(i - 1), shape[i]!, form(i + 1));
  add(lists[i]!);
  add(listed(i - 1), lists[i]!);
  add(lists[i]!, listed(i + 1));
  add(listed(i - 1), lists[i]!, listed(i + 1));
  add(listed(i - 1), form(i - 1));
  add(listed(i + 1), form(i + 1));
  add(listed(i - 2), form(i - 2));
  add(listed(i + 2), form(i + 2));
  add(lists[i]!, look);
  add(seen[i]!);
  add(place[i]!);
  add(named(i));
  add(named(i), named(i + 1), form(i + 1));
  add(named(i), named(i - 1), form(i - 1));
  n = writeRunFeatures(marks, history, i, from, to, features, n, template);
  // One feature a list, at the word itself and at its neighbours.
  template = 100;
  for (let by = -1; by <= 1; by++) {
    const bits = inside(i + by) ? lists[i + by]! : 0;
    for (let bit = 0; bit < 20 && n < NAME_FEATURES; bit++) if ((bits >> bit) & 1) features[n++] = hashFeature(template + bit, by, by === 0 ? shape[i]! : form(i + by), 1);
  }
  return n;
}

/** What stands around the run of capitals, and how the document's same words were read. */
function writeRunFeatures(marks: NameMarks, history: NameHistory, i: number, from: number, to: number, features: Int32Array, start: number, firstTemplate: number): number {
  const { lower, lists, phrase, runFrom, runTo } = marks;
  const isRun = runFrom[i]! < runTo[i]!;
  const [first, end] = isRun ? [runFrom[i]!, runTo[i]!] : [i, i + 1];
  const length = Math.min(end - first, 5);
  const at = Math.min(i - first, 3) * 8 + Math.min(end - 1 - i, 3);
  const before = first > from ? lower[first - 1]! : NOTHING;
  const after = end < to ? lower[end]! : NOTHING;
  const afterNext = end + 1 < to ? lower[end + 1]! : NOTHING;
  const beforeLists = first > from ? lists[first - 1]! : NOTHING;
  const afterLists = end < to ? lists[end]! : NOTHING;
  const [past, pastBefore, pastAfter] = [history.of(i), i > from ? history.of(i - 1) : 0, i + 1 < to ? history.of(i + 1) : 0];
  let n = start;
  let template = firstTemplate;
  const add = (a: number, b = 0, c = 0, d = 0): void => {
    features[n++] = hashFeature(template++, a, b, c, d);
  };
  add(at, length);
  add(at, before);
  add(at, after);
  add(before, after, length);
  add(after, afterNext, at);
  add(at, lower[end - 1]!);
  add(at, lower[first]!);
  add(at, lists[first]!, lists[end - 1]!);
  add(at, beforeLists);
  add(at, afterLists);
  add(at, beforeLists, afterLists);
  add(at, lists[first]!, beforeLists);
  add(at, phrase[first]!, phrase[end - 1]!);
  add(at, marks.shape[i]!, marks.seen[i]!);
  add(past);
  add(past, at);
  add(past, pastBefore, pastAfter);
  add(past, lists[i]!);
  add(past, after);
  return n;
}
