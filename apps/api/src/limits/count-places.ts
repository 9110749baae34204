import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from './measure-operation.js';

/** How an operation fills the places of its answer. */
export interface PlaceCounts {
  /** Fields of the answer at its root. */
  readonly rootFields: number;
  /** How often the field that is told most often is told for one place: 3 in `{ people { totalCount } people { totalCount } ...P }` where P tells `people` once more. graphql-js compares each with each. */
  readonly repeats: number;
}

/** Counts by places of the answer. It stops after `fieldsMost` fields, with fragments written out, so that fragments in a circle come to an end. */
export function countPlaces({ selectionSet }: OperationDefinitionNode, fragments: Fragments, fieldsMost: number): PlaceCounts {
  const root = [...fieldsOf([selectionSet], fragments).values()];
  let [repeats, counted] = [0, 0];
  for (let told: readonly (readonly FieldNode[])[] = root; told.length > 0 && counted <= fieldsMost; ) {
    for (const fields of told) {
      repeats = Math.max(repeats, fields.length);
      counted += fields.length;
    }
    told = told.flatMap((fields) => [...fieldsOf(fields.flatMap((field) => field.selectionSet ?? []), fragments).values()]);
  }
  return { rootFields: root.length, repeats };
}

/** The fields that one place of the answer has, by their names there. */
export function fieldsOf(selectionSets: readonly SelectionSetNode[], fragments: Fragments): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const before = fields.get(name);
        if (before === undefined) fields.set(name, [selection]);
        else before.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collectFragment(selection.name.value);
    }
  }

  function collectFragment(name: string): void {
    const fragment = fragments.get(name);
    if (fragment === undefined || spread.has(name)) return;
    spread.add(name);
    collect(fragment.selectionSet);
  }

  selectionSets.forEach(collect);
  return fields;
}
