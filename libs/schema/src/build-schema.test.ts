import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType, validateSchema } from 'graphql';
import { recordSchema } from './test/ask.js';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Everything of a type that a client reads about, each with its path. */
function partsOf(type: GraphQLNamedType): readonly (readonly [path: string, described: Described])[] {
  const own: [string, Described][] = [[type.name, type]];
  if (isEnumType(type)) own.push(...type.getValues().map((value): [string, Described] => [`${type.name}.${value.name}`, value]));
  if (isInputObjectType(type)) own.push(...Object.values(type.getFields()).map((field): [string, Described] => [`${type.name}.${field.name}`, field]));
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => field.args.map((arg): [string, Described] => [`${type.name}.${field.name}(${arg.name}:)`, arg]));
  return [...own, ...fields.map((field): [string, Described] => [`${type.name}.${field.name}`, field]), ...args];
}

test('the schema is sound', () => {
  expect(validateSchema(recordSchema())).toEqual([]);
});

test('every type, field, argument and enum value is described', () => {
  const types = Object.values(recordSchema().getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const parts = types.flatMap(partsOf);
  expect(parts.length).toBeGreaterThan(300);
  expect(parts.filter(([, { description }]) => (description ?? '').length < 8).map(([path]) => path)).toEqual([]);
});

test('no field gives a raw id of the record', () => {
  const fields = Object.values(recordSchema().getTypeMap()).flatMap((type) => (isObjectType(type) && !isIntrospectionType(type) ? Object.keys(type.getFields()) : []));
  expect(fields.filter((name) => /Ids?$/.test(name))).toEqual([]);
});
