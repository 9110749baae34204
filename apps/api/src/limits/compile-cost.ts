import { readsOf } from '@onrecord/schema';
import { type FieldNode, getNamedType, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, isCompositeType, isInterfaceType, isObjectType, Kind, type OperationDefinitionNode, SchemaMetaFieldDef, type SelectionSetNode, TypeMetaFieldDef } from 'graphql';
import { add, type Cost, multiply, reckon } from './cost.js';
import { introspectionThings } from './introspection-things.js';
import type { Fragments } from './measure-operation.js';
import { thingsGiven, type VariableDefaults } from './things-given.js';

/** An operation of a document. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Fragments;
}

/** Of a thing on a page, what one costs that is read and not shown: a row that is counted, without an object, its fields and what they load. */
const COST_OF_READ = 0.1;

/** What an operation costs with these variables, as they came in the request. */
export type OperationCost = (variables: Readonly<Record<string, unknown>>) => number;

/**
 * The cost of a valid operation, before it runs: how many things its pages may hold together, so that a page of twenty
 * articles with a page of ten quotes each costs 20 + 20 × 10. What a list reads that it does not show costs a tenth, for
 * each thing that has it. A fragment costs wherever it is spread. The operation is walked once; asking again takes as many
 * steps as it has page sizes in variables.
 */
export function compileCost({ schema, definition, fragments }: Operation): OperationCost {
  const defaults: VariableDefaults = new Map(definition.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));
  const known = new Map<string, Cost>();
  const reckoned: Cost[] = [];

  function costOf(selectionSet: SelectionSetNode | undefined, parent: GraphQLCompositeType): Cost {
    return (selectionSet?.selections ?? []).reduce<Cost>((sum, selection) => {
      if (selection.kind === Kind.FIELD) return add(sum, costOfField(selection, parent));
      if (selection.kind === Kind.FRAGMENT_SPREAD) return add(sum, costOfFragment(selection.name.value, parent));
      return add(sum, costOf(selection.selectionSet, typeNamed(selection.typeCondition?.name.value, parent)));
    }, 0);
  }

  /** A fragment with page sizes in variables gets a place among those that are reckoned anew each time. */
  function costOfFragment(name: string, parent: GraphQLCompositeType): Cost {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const cost = costOf(fragment?.selectionSet, typeNamed(fragment?.typeCondition.name.value, parent));
    const place = reckoned.length;
    const told: Cost = typeof cost === 'number' ? cost : (inputs) => inputs.fragments[place] ?? 0;
    if (typeof cost !== 'number') reckoned.push(cost);
    known.set(name, told);
    return told;
  }

  function costOfField({ name, arguments: args = [], selectionSet }: FieldNode, parent: GraphQLCompositeType): Cost {
    const field = fieldOf(schema, parent, name.value);
    if (field === undefined) return 0;
    const type = getNamedType(field.type);
    const inner = isCompositeType(type) ? costOf(selectionSet, type) : 0;
    const things = isCompositeType(type) ? (thingsGiven(field, args, defaults) ?? introspectionThings(schema, parent, field)) : undefined;
    const reads = Math.ceil(readsOf(field) * COST_OF_READ);
    return add(reads, things === undefined ? inner : multiply(things, add(1, inner)));
  }

  function typeNamed(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }

  const root = schema.getRootType(definition.operation);
  const cost = root ? costOf(definition.selectionSet, root) : 0;
  if (typeof cost === 'number') return () => cost;
  return (variables) => {
    const inputs = { variables, fragments: [] as number[] };
    for (const fragment of reckoned) inputs.fragments.push(reckon(fragment, inputs));
    return cost(inputs);
  };
}

function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
