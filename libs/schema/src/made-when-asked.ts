import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';

const MARK = 'isMadeWhenAsked';

/**
 * A field whose value is a function, which runs only when the field is selected. graphql-js calls it unasked; programs that
 * compile operations read a field without a resolver as it is, and need to be told.
 */
export function MadeWhenAsked(): PropertyDecorator & MethodDecorator {
  return Extensions({ [MARK]: true });
}

/** Gives each such field of a schema the resolver by which graphql-js calls functions. */
export function callWhenAsked(schema: GraphQLSchema): void {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
  for (const field of fields) if (field.extensions[MARK] === true) field.resolve = defaultFieldResolver;
}
