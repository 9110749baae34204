import { type DocumentNode, type FragmentDefinitionNode, getNamedType, type GraphQLCompositeType, type GraphQLSchema, isAbstractType, isCompositeType, isInterfaceType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * How many fields a compiled operation has, with its fragments written out wherever they are spread, and once for each
 * type that stands where an interface or a union is asked for. An upper bound, found in as many steps as the document has
 * selections, however often its fragments spread one another.
 */
export function planSize(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  const known = new Map<FragmentDefinitionNode, number>();

  function sizeOf(selectionSet: SelectionSetNode | undefined, parent: GraphQLCompositeType): number {
    let size = 0;
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) size += 1 + sizeOfField(selection.name.value, selection.selectionSet, parent);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) size += sizeOfFragment(fragments.get(selection.name.value));
      else size += sizeOf(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent);
    }
    return size;
  }

  function sizeOfField(name: string, selectionSet: SelectionSetNode | undefined, parent: GraphQLCompositeType): number {
    if (selectionSet === undefined) return 0;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = field === undefined ? undefined : getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    return sizeOf(selectionSet, type) * (isAbstractType(type) ? schema.getPossibleTypes(type).length : 1);
  }

  function sizeOfFragment(fragment: FragmentDefinitionNode | undefined): number {
    if (fragment === undefined) return 0;
    const size = known.get(fragment) ?? sizeOf(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value) ?? schema.getQueryType()!);
    known.set(fragment, size);
    return size;
  }

  function typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  return sizeOf(operation.selectionSet, schema.getQueryType()!);
}
