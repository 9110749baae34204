import { defaultTypeResolver, type GraphQLAbstractType, type GraphQLSchema, isAbstractType } from 'graphql';

/**
 * Lets no interface or union of a schema throw where a value is none of its types. graphql-js tells such a bug of ours as an
 * error of the field; graphql-jit would lose it in a promise that nobody awaits, and the process with it. Without a type
 * both tell an error of the field.
 */
export function guardTypes(schema: GraphQLSchema, onBug: (error: unknown) => void): void {
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) guard(type, onBug);
}

function guard(type: GraphQLAbstractType, onBug: (error: unknown) => void): void {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  type.resolveType = (value, context, info, abstractType) => {
    try {
      return resolveType(value, context, info, abstractType);
    } catch (error) {
      onBug(error);
      return undefined;
    }
  };
}
