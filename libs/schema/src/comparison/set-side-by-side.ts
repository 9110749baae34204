/** What two articles tell of one thing. */
export interface Shared<Fact> {
  /** By what they were set side by side: the id of the statement or the meeting, or what else both share. */
  readonly key: string;
  readonly a: readonly Fact[];
  readonly b: readonly Fact[];
}

/** The facts of two articles, set side by side. */
export interface Sides<Fact> {
  readonly onlyA: readonly Fact[];
  readonly onlyB: readonly Fact[];
  /** In the order of the first article. */
  readonly shared: readonly Shared<Fact>[];
}

/** Sets facts side by side by what they belong to. */
export function setSideBySide<Fact>(a: readonly Fact[], b: readonly Fact[], keyOf: (fact: Fact) => string): Sides<Fact> {
  const [ofA, ofB] = [groupBy(a, keyOf), groupBy(b, keyOf)];
  return {
    onlyA: a.filter((fact) => !ofB.has(keyOf(fact))),
    onlyB: b.filter((fact) => !ofA.has(keyOf(fact))),
    shared: [...ofA].flatMap(([key, facts]) => {
      const others = ofB.get(key);
      return others === undefined ? [] : [{ key, a: facts, b: others }];
    }),
  };
}

/** The same, and what then stands alone on both sides once more by something else that facts may share; `undefined` is shared with nobody. */
export function setSideBySideAgain<Fact>({ onlyA, onlyB, shared }: Sides<Fact>, keyOf: (fact: Fact) => string | undefined): Sides<Fact> {
  const alone = new Map([...onlyA, ...onlyB].map((fact, place) => [fact, `alone ${place}`]));
  const again = setSideBySide(onlyA, onlyB, (fact) => keyOf(fact) ?? alone.get(fact)!);
  return { ...again, shared: [...shared, ...again.shared] };
}

function groupBy<Fact>(facts: readonly Fact[], keyOf: (fact: Fact) => string): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(keyOf(fact));
    if (group === undefined) groups.set(keyOf(fact), [fact]);
    else group.push(fact);
  }
  return groups;
}
