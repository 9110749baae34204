import { getNamedType, getNullableType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';

/** Chance from 0 to 1, 1 left out. */
export type Chance = () => number;

const DEPTH = 5;
const FIELDS = 4;

/** A valid query over a schema, made up by chance: fields, aliases, fragments in place, conditions, arguments of enums and sizes. */
export function generateOperation(schema: GraphQLSchema, chance: Chance, ids: readonly string[]): string {
  let aliases = 0;
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;

  function selection(type: GraphQLNamedType, depth: number): string {
    if (isUnionType(type)) return `{ __typename ${schema.getPossibleTypes(type).map((possible) => `... on ${possible.name} ${selection(possible, depth)}`).join(' ')} }`;
    if (!isCompositeType(type)) return '';
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const chosen = Array.from({ length: 1 + Math.floor(chance() * FIELDS) }, () => one(fields)).filter((field) => field !== undefined && isAnswerable(field));
    const inner = isAbstractType(type) && chance() < 0.6 ? schema.getPossibleTypes(type).map((possible) => `... on ${possible.name} ${selection(possible, depth - 1)}`) : [];
    return `{ __typename ${chosen.map((field) => told(field, depth)).join(' ')} ${inner.join(' ')} }`;
  }

  function told(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const isWhole = isCompositeType(type);
    // Two tellings of one name must agree, so each has a name of its own.
    return `f${aliases++}: ${field.name}${argumentsOf(field)}${condition()} ${isWhole ? selection(type, depth - 1) : ''}`;
  }

  function condition(): string {
    return chance() < 0.05 ? one([' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: $yes)', ' @skip(if: $no)', ' @include(if: true)']) : '';
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap(({ name, type }) => {
      const named = getNamedType(type);
      if (isNonNullType(type) && named.name === 'ID') return [isListType(getNullableType(type)) ? `${name}: ${JSON.stringify(ids)}` : `${name}: ${chance() < 0.5 ? '$id' : JSON.stringify(one(ids))}`];
      if (isNonNullType(type) && named.name === 'String') return [`${name}: "${one(['Ostholm', 'minister', 'boats'])}"`];
      if (name === 'first') return [one(['first: 2', 'first: $first', 'first: 1'])];
      if (isEnumType(named) && (isNonNullType(type) || chance() < 0.3)) return [`${name}: ${one(named.getValues()).name}`];
      return [];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  const root = schema.getQueryType()!;
  const body = selection(root, DEPTH);
  const variables = Object.entries({ $first: 'Int = 2', $yes: 'Boolean! = true', $no: 'Boolean! = false', $id: `ID! = ${JSON.stringify(ids[0])}` });
  const used = variables.filter(([name]) => body.includes(name)).map(([name, type]) => `${name}: ${type}`);
  return `query Made${used.length === 0 ? '' : `(${used.join(', ')})`} ${body}`;
}

/** Fields whose arguments are told by hand elsewhere are left out: inputs without which they do not answer. */
function isAnswerable({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.every(({ type, defaultValue }) => {
    const named = getNamedType(type);
    return !isNonNullType(type) || defaultValue !== undefined || isEnumType(named) || (!isInputObjectType(named) && !isObjectType(named) && ['ID', 'String'].includes(named.name));
  });
}
