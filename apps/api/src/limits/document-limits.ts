import { type DocumentNode, type FragmentDefinitionNode, type GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { Limits } from '../configuration/limits.js';
import { countParts, type DocumentParts } from './count-parts.js';
import { countPlaces, type PlaceCounts } from './count-places.js';
import { limitExceeded } from './limit-exceeded.js';
import { type Fragments, measureOperation, type OperationMeasures } from './measure-operation.js';

/** The limits that a document meets or not, whatever its variables. */
export type DocumentLimits = Pick<Limits, keyof DocumentParts | keyof OperationMeasures | keyof PlaceCounts>;

type Measures = Partial<DocumentLimits>;

/** How to tell each limit: what there is too much of, and what to change. */
const WORDS: Readonly<Record<keyof DocumentLimits, { readonly what: string; readonly advice: string }>> = {
  definitions: { what: 'operations and fragments', advice: 'send only the operation that is asked, with the fragments that it spreads' },
  directives: { what: 'directives', advice: 'leave fields out instead of skipping them' },
  aliases: { what: 'aliases', advice: 'ask in several operations, or for many things at once with `nodes(ids)`' },
  listValues: { what: 'values in one list', advice: 'ask for fewer at once' },
  valueDepth: { what: 'lists and objects inside one another', advice: 'no argument of this schema nests so deep' },
  depth: { what: 'levels of fields', advice: 'ask for the inner things by their ids in a second operation' },
  fields: { what: 'fields with its fragments written out', advice: 'ask for less, or in several operations' },
  rootFields: { what: 'fields at its root', advice: 'ask in several operations, or for many things at once with `nodes(ids)`' },
  repeats: { what: 'tellings of one field for one place', advice: 'tell a field once, or in one fragment' },
};

/** The first limit that a document breaks; `undefined` where it breaks none. What takes more than its length to find out is looked at last, when all else is bounded. */
export function findExcess(document: DocumentNode, limits: DocumentLimits): GraphQLError | undefined {
  const fragments = fragmentsOf(document);
  const operations = document.definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  return (
    firstBroken([countParts(document)], limits) ??
    firstBroken(operations.map((operation) => measureOperation(operation, fragments)), limits) ??
    firstBroken(operations.map((operation) => countPlaces(operation, fragments, limits.fields)), limits)
  );
}

/** The fragments of a document by their names; of two with one name the last. */
export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
}

function firstBroken(measured: readonly Measures[], limits: DocumentLimits): GraphQLError | undefined {
  for (const measures of measured) {
    for (const [name, found] of Object.entries(measures) as readonly (readonly [keyof DocumentLimits, number])[]) {
      if (found > limits[name]) return limitExceeded({ ...WORDS[name], limit: limits[name], found });
    }
  }
  return undefined;
}
