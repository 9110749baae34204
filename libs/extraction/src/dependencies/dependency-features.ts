import { hashFeature } from '../perceptron/hash.js';
import type { TaggedWords } from './tagged-words.js';
import type { ParserState } from './transitions.js';

/** The most features a state has. */
export const DEPENDENCY_FEATURES = 144;

/** Stands for a word, tag or label that is not there. */
const NONE = 0x3c6ef372;

/**
 * Writes the features of a state: words (W), tags (T) and labels (L) of the words on the stack (s0, s1, s2), of the next ones
 * (n0, n1, n2) and of their dependents, alone and together (after Zhang and Nivre 2011).
 * @returns how many there are.
 */
export function writeDependencyFeatures(state: ParserState, sentence: TaggedWords, out: Int32Array): number {
  const { words, endings, tags, parts, commasBefore, signsBefore, verbsBefore } = sentence;
  const { count, next, labels, left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels } = state;
  const s0 = state.stackAt(0);
  const s1 = state.stackAt(1);
  const s2 = state.stackAt(2);
  const n0 = next <= count ? next : -1;
  const n1 = next + 1 <= count ? next + 1 : -1;
  const n2 = next + 2 <= count ? next + 2 : -1;
  const w = (i: number) => (i < 0 ? NONE : i === count ? 1 : words[i]!);
  const t = (i: number) => (i < 0 ? 997 : i === count ? 998 : tags[i]!);
  const p = (i: number) => (i < 0 ? 997 : i === count ? 998 : parts[i]!);
  const e = (i: number) => (i < 0 ? NONE : i === count ? 1 : endings[i]!);
  const l = (i: number) => (i < 0 ? 997 : labels[i]!);
  const of = (buffer: Int32Array, i: number) => (i < 0 ? -1 : buffer[i]!);

  const s0l = of(left1, s0), s0l2 = of(left2, s0), s0r = of(right1, s0), s0r2 = of(right2, s0);
  const s1l = of(left1, s1), s1l2 = of(left2, s1), s1r = of(right1, s1), s1r2 = of(right2, s1);
  const n0l = of(left1, n0), n0l2 = of(left2, n0);
  const s0w = w(s0), s0t = t(s0), s1w = w(s1), s1t = t(s1), s2t = t(s2), n0w = w(n0), n0t = t(n0), n1w = w(n1), n1t = t(n1), n2t = t(n2);
  const s0ll = l(s0l), s0rl = l(s0r), s1ll = l(s1l), s1rl = l(s1r), n0ll = l(n0l);
  const s0lw = w(s0l), s0rw = w(s0r), s1rw = w(s1r), n0lw = w(n0l);
  const s0v = s0 < 0 ? 0 : Math.min(5, leftCount[s0]!) * 8 + Math.min(5, rightCount[s0]!);
  const s1v = s1 < 0 ? 0 : Math.min(5, leftCount[s1]!) * 8 + Math.min(5, rightCount[s1]!);
  const n0v = n0 < 0 ? 0 : Math.min(5, leftCount[n0]!);
  const near = s0 < 0 ? 0 : Math.min(7, next - s0);
  const apart = s1 < 0 ? 0 : Math.min(7, s0 - s1);
  const s0p = p(s0), s1p = p(s1), s2p = p(s2), n0p = p(n0), n1p = p(n1), n2p = p(n2);
  const s0lp = p(s0l), s0rp = p(s0r), s1lp = p(s1l), s1rp = p(s1r), n0lp = p(n0l);
  const s0e = e(s0), s1e = e(s1), n0e = e(n0);
  const commas = s0 < 0 ? 0 : Math.min(3, commasBefore[next]! - commasBefore[s0]!);
  const signs = s0 < 0 ? 0 : Math.min(3, signsBefore[next]! - signsBefore[s0]!);
  const verbs = s0 < 0 ? 0 : Math.min(3, verbsBefore[next]! - verbsBefore[s0 + 1]!);
  const between = commas * 16 + signs * 4 + verbs;
  const beneath = s1 < 0 ? 0 : Math.min(3, commasBefore[s0]! - commasBefore[s1]!) * 16 + Math.min(3, signsBefore[s0]! - signsBefore[s1]!) * 4 + Math.min(3, verbsBefore[s0]! - verbsBefore[s1 + 1]!);
  const s0ls = of(leftLabels, s0), s0rs = of(rightLabels, s0), s1rs = of(rightLabels, s1), n0ls = of(leftLabels, n0);
  let n = 0;
  // one word
  out[n] = hashFeature(n++, s0w, s0t);
  out[n] = hashFeature(n++, s0w);
  out[n] = hashFeature(n++, s0t);
  out[n] = hashFeature(n++, s1w, s1t);
  out[n] = hashFeature(n++, s1w);
  out[n] = hashFeature(n++, s1t);
  out[n] = hashFeature(n++, w(s2), s2t);
  out[n] = hashFeature(n++, n0w, n0t);
  out[n] = hashFeature(n++, n0w);
  out[n] = hashFeature(n++, n0t);
  out[n] = hashFeature(n++, n1w, n1t);
  out[n] = hashFeature(n++, n1w);
  out[n] = hashFeature(n++, n1t);
  out[n] = hashFeature(n++, w(n2), n2t);
  out[n] = hashFeature(n++, n2t);
  // two words
  out[n] = hashFeature(n++, s0w, s0t, n0w, n0t);
  out[n] = hashFeature(n++, s0w, s0t, n0w);
  out[n] = hashFeature(n++, s0w, n0w, n0t);
  out[n] = hashFeature(n++, s0w, s0t, n0t);
  out[n] = hashFeature(n++, s0t, n0w, n0t);
  out[n] = hashFeature(n++, s0w, n0w);
  out[n] = hashFeature(n++, s0t, n0t);
  out[n] = hashFeature(n++, s0w, s0t, s1w, s1t);
  out[n] = hashFeature(n++, s0w, s1w);
  out[n] = hashFeature(n++, s0t, s1t);
  out[n] = hashFeature(n++, s0w, s1t);
  out[n] = hashFeature(n++, s0t, s1w);
  out[n] = hashFeature(n++, s0w, s0t, s1t);
  out[n] = hashFeature(n++, s0t, s1w, s1t);
  out[n] = hashFeature(n++, s1w, n0w);
  out[n] = hashFeature(n++, s1t, n0t);
  out[n] = hashFeature(n++, s1w, n0t);
  out[n] = hashFeature(n++, s1t, n0w);
  out[n] = hashFeature(n++, n0t, n1t);
  out[n] = hashFeature(n++, n0w, n1t);
  out[n] = hashFeature(n++, n0t, n1w);
  out[n] = hashFeature(n++, s0w, n1w);
  out[n] = hashFeature(n++, s0t, n1t);
  // endings, for words that were never seen
  out[n] = hashFeature(n++, s0e, s0t);
  out[n] = hashFeature(n++, s1e, s1t);
  out[n] = hashFeature(n++, n0e, n0t);
  out[n] = hashFeature(n++, s0e, n0t);
  out[n] = hashFeature(n++, s0t, n0e);
  out[n] = hashFeature(n++, s0e, s1t);
  out[n] = hashFeature(n++, s0t, s1e);
  // three words
  out[n] = hashFeature(n++, s0t, n0t, n1t);
  out[n] = hashFeature(n++, s0t, s1t, n0t);
  out[n] = hashFeature(n++, s0p, n0p, n1p);
  out[n] = hashFeature(n++, s0w, n0p, n1p);
  out[n] = hashFeature(n++, s0p, n0w, n1p);
  out[n] = hashFeature(n++, n0p, n1p, n2p);
  out[n] = hashFeature(n++, s0p, s1p, n0p);
  out[n] = hashFeature(n++, s0w, s1p, n0p);
  out[n] = hashFeature(n++, s0p, s1w, n0p);
  out[n] = hashFeature(n++, s0p, s1p, n0w);
  out[n] = hashFeature(n++, s0p, s1p, s2p);
  out[n] = hashFeature(n++, s1p, s2p, n0p);
  out[n] = hashFeature(n++, s0p, s1p, n0p, n1p);
  out[n] = hashFeature(n++, s0p, n0p, n1p, n2p);
  out[n] = hashFeature(n++, s0p, s1p, s2p, n0p);
  // the words beside
  out[n] = hashFeature(n++, n0t, t(next - 1));
  out[n] = hashFeature(n++, s0p, n0p, p(next - 1));
  out[n] = hashFeature(n++, s0p, n0p, s0 < 0 ? 997 : p(s0 + 1));
  out[n] = hashFeature(n++, s0p, n0p, s0 < 1 ? 997 : p(s0 - 1));
  // dependents
  out[n] = hashFeature(n++, s0p, s0lp, n0p);
  out[n] = hashFeature(n++, s0p, s0rp, n0p);
  out[n] = hashFeature(n++, s0p, n0p, n0lp);
  out[n] = hashFeature(n++, s0p, s1p, s1rp);
  out[n] = hashFeature(n++, s0p, s1p, s1lp);
  out[n] = hashFeature(n++, s0p, s1p, s0lp);
  out[n] = hashFeature(n++, s0p, s1p, s0rp);
  out[n] = hashFeature(n++, s0p, s0lp, p(s0l2));
  out[n] = hashFeature(n++, s0p, s0rp, p(s0r2));
  out[n] = hashFeature(n++, s1p, s1lp, p(s1l2));
  out[n] = hashFeature(n++, s1p, s1rp, p(s1r2));
  out[n] = hashFeature(n++, n0p, n0lp, p(n0l2));
  out[n] = hashFeature(n++, s0w, s0lw);
  out[n] = hashFeature(n++, s0w, s0rw);
  out[n] = hashFeature(n++, s1w, s1rw);
  out[n] = hashFeature(n++, n0w, n0lw);
  out[n] = hashFeature(n++, s0t, s0lw);
  out[n] = hashFeature(n++, s0t, s0rw);
  out[n] = hashFeature(n++, s1t, s1rw);
  out[n] = hashFeature(n++, n0t, n0lw);
  out[n] = hashFeature(n++, s0w, n0p, n0lp);
  out[n] = hashFeature(n++, s0p, s1p, s1rw);
  // what stands between
  out[n] = hashFeature(n++, s0p, n0p, between);
  out[n] = hashFeature(n++, s0w, between);
  out[n] = hashFeature(n++, n0w, between);
  out[n] = hashFeature(n++, s0p, s1p, beneath);
  out[n] = hashFeature(n++, s0p, s1p, n0p, beneath);
  // which labels its dependents have
  out[n] = hashFeature(n++, s0t, s0ls);
  out[n] = hashFeature(n++, s0t, s0rs);
  out[n] = hashFeature(n++, s0w, s0rs);
  out[n] = hashFeature(n++, s1t, s1rs);
  out[n] = hashFeature(n++, n0t, n0ls);
  out[n] = hashFeature(n++, s0p, s0rs, n0p);
  out[n] = hashFeature(n++, s1p, s1rs, s0p);
  // labels
  out[n] = hashFeature(n++, s0t, s0ll);
  out[n] = hashFeature(n++, s0t, s0rl);
  out[n] = hashFeature(n++, s1t, s1ll);
  out[n] = hashFeature(n++, s1t, s1rl);
  out[n] = hashFeature(n++, n0t, n0ll);
  out[n] = hashFeature(n++, s0w, s0ll);
  out[n] = hashFeature(n++, s0w, s0rl);
  out[n] = hashFeature(n++, s1w, s1rl);
  out[n] = hashFeature(n++, s1w, s1ll);
  out[n] = hashFeature(n++, n0w, n0ll);
  out[n] = hashFeature(n++, s0p, n0p, s0ll, s0rl);
  out[n] = hashFeature(n++, s0p, s1p, s1rl, s0ll);
  out[n] = hashFeature(n++, s1p, n0p, s1rl, n0ll);
  out[n] = hashFeature(n++, s0w, n0w, s0rl);
  out[n] = hashFeature(n++, s1w, s0w, s1rl);
  out[n] = hashFeature(n++, s0p, n0p, n0ll);
  // how many dependents, how far
  out[n] = hashFeature(n++, s0w, s0v);
  out[n] = hashFeature(n++, s0t, s0v);
  out[n] = hashFeature(n++, s1w, s1v);
  out[n] = hashFeature(n++, s1t, s1v);
  out[n] = hashFeature(n++, n0w, n0v);
  out[n] = hashFeature(n++, n0t, n0v);
  out[n] = hashFeature(n++, s0t, n0t, near);
  out[n] = hashFeature(n++, s0w, near);
  out[n] = hashFeature(n++, n0w, near);
  out[n] = hashFeature(n++, s0w, n0w, near);
  out[n] = hashFeature(n++, s0t, s1t, apart);
  out[n] = hashFeature(n++, s0w, s1w, apart);
  out[n] = hashFeature(n++, s1t, apart);
  out[n] = hashFeature(n++, s0t, s1t, s1v, apart);
  return n;
}
