/** What follows from the heads of an article's tokens: their dependents, and what their subtrees take up. */
export interface LinkedDependents {
  readonly firstDependents: Int32Array;
  readonly nextSiblings: Int32Array;
  readonly subtreeFirsts: Int32Array;
  readonly subtreeLasts: Int32Array;
}

/** Links the dependents of trees given by their heads (-1 for a root); linear. */
export function linkDependents(heads: Int32Array): LinkedDependents {
  const firstDependents = new Int32Array(heads.length).fill(-1);
  const nextSiblings = new Int32Array(heads.length).fill(-1);
  for (let token = heads.length - 1; token >= 0; token--) {
    const head = heads[token]!;
    if (head < 0) continue;
    nextSiblings[token] = firstDependents[head]!;
    firstDependents[head] = token;
  }
  return { firstDependents, nextSiblings, ...spanSubtrees(heads, firstDependents, nextSiblings) };
}

function spanSubtrees(heads: Int32Array, firstDependents: Int32Array, nextSiblings: Int32Array): Pick<LinkedDependents, 'subtreeFirsts' | 'subtreeLasts'> {
  const subtreeFirsts = Int32Array.from(heads, (_, token) => token);
  const subtreeLasts = Int32Array.from(subtreeFirsts);
  const order = new Int32Array(heads.length);
  let count = 0;
  heads.forEach((head, token) => {
    if (head < 0) order[count++] = token;
  });
  for (let i = 0; i < count; i++) for (let at = firstDependents[order[i]!]!; at >= 0; at = nextSiblings[at]!) order[count++] = at;
  for (let i = count - 1; i >= 0; i--) {
    const token = order[i]!;
    const head = heads[token]!;
    if (head < 0) continue;
    subtreeFirsts[head] = Math.min(subtreeFirsts[head]!, subtreeFirsts[token]!);
    subtreeLasts[head] = Math.max(subtreeLasts[head]!, subtreeLasts[token]!);
  }
  return { subtreeFirsts, subtreeLasts };
}
