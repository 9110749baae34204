import { type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';

/** Things that a type has of each kind: about the mean of this schema's fields, which are the most. */
const PER_TYPE = 5;
/** The same of the arguments of a field, most of which have none. */
const PER_FIELD = 2;

/**
 * How many things a list of the introspection gives, so that a schema told over and over costs too; `undefined` for other
 * fields. What is told there is in memory and is read for nobody, but writing it out takes its time.
 */
export function introspectionThings(schema: GraphQLSchema, parent: GraphQLCompositeType, { name }: GraphQLField<unknown, unknown>): number | undefined {
  if (!isIntrospectionType(parent)) return undefined;
  if (parent.name === '__Schema') return name === 'types' ? Object.keys(schema.getTypeMap()).length : name === 'directives' ? schema.getDirectives().length : undefined;
  if (parent.name === '__Type' && isObjectType(parent)) return name === 'ofType' ? undefined : PER_TYPE;
  return name === 'args' ? PER_FIELD : undefined;
}
