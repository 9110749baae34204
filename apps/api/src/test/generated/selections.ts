import { getNamedType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isAbstractType, isCompositeType, isInterfaceType, isObjectType, isRequiredArgument } from 'graphql';
import { type KnownIds, valuesOf } from './argument-values.js';

type Field = GraphQLField<unknown, unknown>;

/** Writes fields and selections of a schema, for a record whose ids are known. */
export interface SelectionWriter {
  /** A field with some of its arguments, under a name for the answer; those that it needs are added. */
  writeField(field: Field, args?: readonly (readonly [string, string])[], alias?: string, depth?: number): string;
  /** All that a type has which needs no fields of its own, and so for what hangs on it, down so many levels. */
  writeSelection(type: GraphQLNamedType, depth: number): string;
}

/** A writer whose lists hold two things each. */
export function createSelectionWriter(schema: GraphQLSchema, ids: KnownIds): SelectionWriter {
  function writeField(field: Field, args: readonly (readonly [string, string])[] = [], alias = '', depth = 1): string {
    const type = getNamedType(field.type);
    const given = new Set(args.map(([name]) => name));
    const needed = field.args.filter((arg) => isRequiredArgument(arg) && !given.has(arg.name)).map((arg) => [arg.name, valuesOf(arg, idTypeOf(arg.name, type.name), ids).fit[0] ?? '""'] as const);
    const size = field.args.some(({ name }) => name === 'first') && !given.has('first') && !given.has('last') ? [['first', '2'] as const] : [];
    const written = [...needed, ...args, ...size].map(([name, value]) => `${name}: ${value}`).join(', ');
    return `${alias === '' ? '' : `${alias}: `}${field.name}${written === '' ? '' : `(${written})`}${isCompositeType(type) ? ` { ${writeSelection(type, depth)} }` : ''}`;
  }

  function writeSelection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) return `__typename ${schema.getPossibleTypes(type).map((member) => `... on ${member.name} { ${writeFields(member, depth, `${member.name}_`)} }`).join(' ')}`;
    return `__typename ${writeFields(type, depth, '')}`;
  }

  /** The members of a union may have one field with two types: each gets a name of its own. */
  function writeFields(type: GraphQLNamedType, depth: number, prefix: string): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const fields = Object.values(type.getFields()).filter((field) => !isCompositeType(getNamedType(field.type)) || depth > 0);
    return fields.map((field) => writeField(field, [], prefix === '' ? '' : `${prefix}${field.name}`, depth - 1)).join(' ');
  }

  return { writeField, writeSelection };
}

/** By which type an argument of a field takes its id: of what the field gives, but for what is compared, which takes another one as `b`. */
export function idTypeOf(argument: string, givenType: string): string {
  const compared = givenType === 'VersionComparison' ? 'ArticleVersion' : 'Article';
  if (argument === 'a' || argument === 'b') return argument === 'a' ? compared : `another ${compared}`;
  return givenType === 'Node' ? 'Person' : givenType;
}
