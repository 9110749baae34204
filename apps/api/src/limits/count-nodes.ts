import { mostGivenBy, readsOf } from '@onrecord/schema';
import { type FragmentDefinitionNode, getNamedType, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, isCompositeType, isInterfaceType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';

const PAGE_SIZE_DEFAULT = 20;
const PAGE_SIZE_MAX = 100;

/** An operation with all that its cost depends on. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many things the pages of a valid operation may hold together, before it runs: a page of twenty articles with a
 * page of ten quotes each counts 20 + 20 × 10. What a list reads that it does not show counts too, for each thing that has it.
 * A fragment is counted once for each type it is spread on, and multiplied.
 */
export function countNodes({ schema, definition, fragments, variables }: Operation): number {
  const counted = new Map<string, number>();

  function countSelections(selectionSet: SelectionSetNode | undefined, parent: GraphQLCompositeType): number {
    let nodes = 0;
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) nodes += countField(selection.name.value, selection.arguments ?? [], selection.selectionSet, parent);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) nodes += countFragment(selection.name.value, parent);
      else nodes += countSelections(selection.selectionSet, typeNamed(selection.typeCondition?.name.value, parent));
    }
    return nodes;
  }

  function countFragment(name: string, parent: GraphQLCompositeType): number {
    const known = counted.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const nodes = countSelections(fragment?.selectionSet, typeNamed(fragment?.typeCondition.name.value, parent));
    counted.set(name, nodes);
    return nodes;
  }

  function countField(name: string, args: readonly ArgumentNodeLike[], selectionSet: SelectionSetNode | undefined, parent: GraphQLCompositeType): number {
    const field = fieldOf(parent, name);
    if (field === undefined) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return readsOf(field);
    const inner = countSelections(selectionSet, type);
    if (isPaged(field)) return readsOf(field) + pageSize(field, args, variables) * (1 + inner);
    if (field.args.some((arg) => arg.name === 'ids')) return lengthOf(args.find((arg) => arg.name.value === 'ids')?.value, variables) * (1 + inner);
    return readsOf(field) + inner;
  }

  function typeNamed(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }

  const root = schema.getRootType(definition.operation);
  return root ? countSelections(definition.selectionSet, root) : 0;
}

type ArgumentNodeLike = { readonly name: { readonly value: string }; readonly value: ValueNode };

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((arg) => arg.name === 'first');
}

/** A size that cannot be is refused where it is read; here it counts as the most that the field gives. */
function pageSize(field: GraphQLField<unknown, unknown>, args: readonly ArgumentNodeLike[], variables: Readonly<Record<string, unknown>>): number {
  const asked = ['first', 'last'].map((name) => numberOf(args.find((arg) => arg.name.value === name)?.value, variables)).find((size) => size !== undefined);
  const most = mostGivenBy(field) ?? PAGE_SIZE_MAX;
  if (asked !== undefined) return asked >= 1 && asked <= most ? asked : most;
  const otherwise = field.args.find(({ name }) => name === 'first')?.defaultValue;
  return typeof otherwise === 'number' ? otherwise : PAGE_SIZE_DEFAULT;
}

function numberOf(value: ValueNode | undefined, variables: Readonly<Record<string, unknown>>): number | undefined {
  if (value?.kind === Kind.INT) return Number(value.value);
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof given === 'number' ? given : undefined;
}

function lengthOf(value: ValueNode | undefined, variables: Readonly<Record<string, unknown>>): number {
  if (value?.kind === Kind.LIST) return value.values.length;
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return Array.isArray(given) ? given.length : 1;
}
