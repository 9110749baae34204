import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large an operation is with its fragments written out where they are spread. */
export interface OperationMeasures {
  /** Fields and fragments without a name inside one another. */
  readonly depth: number;
  /** Fields and spreads in all. */
  readonly fields: number;
}

const NOTHING: OperationMeasures = { depth: 0, fields: 0 };

/** The fragments of a document by their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Measures an operation. Each fragment is measured once, so that fragments which use each other many times over cost no
 * more than their length; fragments in a circle, which graphql-js refuses, count as nothing where they close it.
 */
export function measureOperation({ selectionSet }: OperationDefinitionNode, fragments: Fragments): OperationMeasures {
  const known = new Map<string, OperationMeasures>();

  function measure(selections: SelectionSetNode | undefined): OperationMeasures {
    let [depth, fields] = [0, 0];
    for (const selection of selections?.selections ?? []) {
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? measureFragment(selection.name.value) : measure(selection.selectionSet);
      depth = Math.max(depth, inner.depth + (selection.kind === Kind.FRAGMENT_SPREAD ? 0 : 1));
      fields += 1 + inner.fields;
    }
    return { depth, fields };
  }

  function measureFragment(name: string): OperationMeasures {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, NOTHING);
    const measures = measure(fragments.get(name)?.selectionSet);
    known.set(name, measures);
    return measures;
  }

  return measure(selectionSet);
}
