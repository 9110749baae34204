/** Joins things two by two and tells the sets that come of it. */
export interface Joiner {
  join(a: number, b: number): void;
  areJoined(a: number, b: number): boolean;
  /** The sets, each with rising indexes, ordered by their first. */
  sets(): readonly (readonly number[])[];
}

/** A joiner for `count` things, each alone at first. */
export function makeJoiner(count: number): Joiner {
  const parents = Array.from({ length: count }, (_, index) => index);

  function rootOf(index: number): number {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  }

  return {
    join(a, b) {
      const [first, second] = [rootOf(a), rootOf(b)];
      parents[Math.max(first, second)] = Math.min(first, second);
    },
    areJoined: (a, b) => rootOf(a) === rootOf(b),
    sets() {
      const sets = new Map<number, number[]>();
      parents.forEach((_, index) => {
        const root = rootOf(index);
        const set = sets.get(root);
        if (set === undefined) sets.set(root, [index]);
        else set.push(index);
      });
      return [...sets.values()];
    },
  };
}
