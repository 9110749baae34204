import { type GraphQLNamedType, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedDirective, isSpecifiedScalarType } from 'graphql';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

type Part = readonly [path: string, described: Described];

/** Matches the last characters of `Where it was published.`, `Is it so?`, `named "source".`; must not match those of `Where it was published` and `such as x`. */
const SENTENCE_END = /[.!?]["”’`)]?$/;
/** Matches the first character of `The title`, `«Sic»`, "`text`, as printed"; must not match that of `the title`. */
const SENTENCE_START = /^[\p{Lu}\p{N}`"“«(]/u;
/** Shorter ones say no more than the name does. */
const SHORTEST = 8;

/** The parts of a schema, by path, whose description is missing, says nothing, or is no sentence: types, fields, arguments, values, inputs, directives. */
export function findUndescribed(schema: GraphQLSchema): readonly string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const parts = [...types.flatMap(partsOf), ...directives.flatMap((directive): Part[] => [[`@${directive.name}`, directive], ...directive.args.map((arg): Part => [`@${directive.name}(${arg.name}:)`, arg])])];
  return parts.filter(([, { description }]) => !isDescription((description ?? '').trim())).map(([path]) => path);
}

function isDescription(description: string): boolean {
  return description.length >= SHORTEST && SENTENCE_START.test(description) && SENTENCE_END.test(description);
}

/** Everything of a type that a client reads about. */
function partsOf(type: GraphQLNamedType): readonly Part[] {
  const own: Part[] = [[type.name, type]];
  if (isEnumType(type)) return [...own, ...type.getValues().map((value): Part => [`${type.name}.${value.name}`, value])];
  if (isInputObjectType(type)) return [...own, ...Object.values(type.getFields()).map((field): Part => [`${type.name}.${field.name}`, field])];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [...own, ...Object.values(type.getFields()).flatMap((field): Part[] => [[`${type.name}.${field.name}`, field], ...field.args.map((arg): Part => [`${type.name}.${field.name}(${arg.name}:)`, arg])])];
}
