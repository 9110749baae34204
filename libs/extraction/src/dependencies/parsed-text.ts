/**
 * What tagger and parser tell of an article's tokens. A token is named by its index in `SegmentedText.tokens`; every
 * sentence is one tree over its tokens, and its root has the head -1.
 */
export interface ParsedText {
  /** Parts of speech of Universal Dependencies: `VERB`, `PROPN`. */
  readonly partNames: readonly string[];
  /** Penn Treebank tags: `VBD`, `NNP`. */
  readonly tagNames: readonly string[];
  /** Labels of Universal Dependencies: `nsubj`, `ccomp`, `nmod:poss`. */
  readonly labelNames: readonly string[];
  /** Of each token, an index into `partNames`. */
  readonly parts: Uint8Array;
  readonly tags: Uint8Array;
  readonly labels: Uint8Array;
  /** Of each token the token it depends on, always one of its own sentence; -1 for the root. */
  readonly heads: Int32Array;
  /** Of each token its first dependent, or -1; the next ones follow by `nextSiblings`, in the order of the text. */
  readonly firstDependents: Int32Array;
  readonly nextSiblings: Int32Array;
  /** Of each token the first and the last token that depend on it, directly or not, or are it. */
  readonly subtreeFirsts: Int32Array;
  readonly subtreeLasts: Int32Array;
}

/** `VERB`, `NOUN`: the part of speech of a token. */
export function partOf(parsed: ParsedText, token: number): string {
  return parsed.partNames[parsed.parts[token]!]!;
}

/** `VBD`, `NNS`: the Penn Treebank tag of a token. */
export function tagOf(parsed: ParsedText, token: number): string {
  return parsed.tagNames[parsed.tags[token]!]!;
}

/** `nsubj`, `nmod:poss`: how a token depends on its head; `root` for the root. */
export function labelOf(parsed: ParsedText, token: number): string {
  return parsed.labelNames[parsed.labels[token]!]!;
}

/** The tokens that depend on a token directly, in the order of the text; of these labels only, when some are named. */
export function dependentsOf(parsed: ParsedText, token: number, ...labels: readonly string[]): readonly number[] {
  const dependents: number[] = [];
  for (let at = parsed.firstDependents[token]!; at >= 0; at = parsed.nextSiblings[at]!) if (labels.length === 0 || labels.includes(labelOf(parsed, at))) dependents.push(at);
  return dependents;
}

/** The first dependent of a token with one of these labels; -1 for none. */
export function dependentOf(parsed: ParsedText, token: number, ...labels: readonly string[]): number {
  for (let at = parsed.firstDependents[token]!; at >= 0; at = parsed.nextSiblings[at]!) if (labels.includes(labelOf(parsed, at))) return at;
  return -1;
}

/** The stretch of tokens `[first, end)` that a token and all below it take up. */
export function subtreeSpan(parsed: ParsedText, token: number): { readonly first: number; readonly end: number } {
  return { first: parsed.subtreeFirsts[token]!, end: parsed.subtreeLasts[token]! + 1 };
}

/** Whether a token depends on another, directly or not; a token does not depend on itself. */
export function isDescendant(parsed: ParsedText, token: number, ancestor: number): boolean {
  if (token < parsed.subtreeFirsts[ancestor]! || token > parsed.subtreeLasts[ancestor]!) return false;
  for (let at = parsed.heads[token]!; at >= 0; at = parsed.heads[at]!) if (at === ancestor) return true;
  return false;
}
