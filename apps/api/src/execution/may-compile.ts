import { type ASTNode, BREAK, type DocumentNode, getNullableType, type GraphQLSchema, isInputObjectType, Kind, type OperationDefinitionNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** What graphql-jit writes where a number or a date stands in a literal, and reads back out of the program that it makes: a string that has it would become a part of the program. */
const MARK_OF_COMPILER = '__MAGIC_';

/** Fields that tell the schema; clients that develop ask for them, and once. */
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/**
 * Whether graphql-jit gives what graphql-js gives for an operation. Mutations are rare and run one after another; a variable
 * that is left out and has a name that every object has, such as `constructor`, would stand for what the object has, and a
 * field named `__proto__` would set what it means to name; of conditions it remembers one for a field, however often a fragment
 * with it is spread. A variable that is left out stands as null in an input that is written out, which is one to this
 * schema unless the field has a default or its input takes exactly one field.
 */
export function mayCompile(schema: GraphQLSchema, document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  if (operation !== 'query') return false;
  const types = new TypeInfo(schema);
  let hasConditions = false;
  let hasFragments = false;
  let isRefused = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      enter(node: ASTNode, _key, parent) {
        if (isForbidden(node) || (isInInput(node, parent) && needsValue(types))) {
          isRefused = true;
          return BREAK;
        }
        hasConditions ||= node.kind === Kind.DIRECTIVE;
        hasFragments ||= node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD;
        return undefined;
      },
    }),
  );
  return !isRefused && !(hasConditions && hasFragments);
}

function isForbidden(node: ASTNode): boolean {
  if (node.kind === Kind.STRING) return node.value.includes(MARK_OF_COMPILER);
  if (node.kind === Kind.NAME) return node.value in Object.prototype || INTROSPECTION.has(node.value);
  return false;
}

function isInInput(node: ASTNode, parent: ASTNode | readonly ASTNode[] | undefined): boolean {
  return node.kind === Kind.VARIABLE && parent !== undefined && 'kind' in parent && parent.kind === Kind.OBJECT_FIELD;
}

/** Whether the field of an input where a visit stands differs when it is null and when it is left out. */
function needsValue(types: TypeInfo): boolean {
  const input = getNullableType(types.getParentInputType());
  return types.getDefaultValue() !== undefined || (isInputObjectType(input) && input.isOneOf);
}
