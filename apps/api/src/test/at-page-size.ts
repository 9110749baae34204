import { type DocumentNode, type GraphQLSchema, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** An operation whose lists all have pages of one size. */
export interface SizedOperation {
  readonly query: string;
  /** How many of its fields are such lists. */
  readonly listCount: number;
}

/** The operation with pages of `size` wherever a list takes `first`, whatever it asks for itself; variables that nothing uses any more are left out. */
export function atPageSize(schema: GraphQLSchema, query: string, size: number): SizedOperation {
  let listCount = 0;
  const typeInfo = new TypeInfo(schema);
  const sized: DocumentNode = visit(
    parse(query),
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        if (typeInfo.getFieldDef()?.args.some(({ name }) => name === 'first') !== true) return undefined;
        listCount += 1;
        const others = (node.arguments ?? []).filter(({ name }) => name.value !== 'first' && name.value !== 'last');
        return { ...node, arguments: [...others, { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'first' }, value: { kind: Kind.INT, value: String(size) } }] };
      },
    }),
  );
  return { query: print(withoutUnusedVariables(sized)), listCount };
}

function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
}
