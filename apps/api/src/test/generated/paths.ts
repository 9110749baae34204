import { getNamedType, type GraphQLNamedType, type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { type KnownIds, valuesOf } from './argument-values.js';
import { idTypeOf } from './selections.js';

/** A way from the root of the schema to a type: puts a selection of the type where it belongs in an operation. */
export type Path = (selection: string) => string;

/** The shortest way from the root to each type that a query can reach; what a thing is found by an id of is a shorter way than a list. */
export function pathsToTypes(schema: GraphQLSchema, ids: KnownIds): ReadonlyMap<string, Path> {
  const root = schema.getQueryType()!;
  const paths = new Map<string, Path>([[root.name, (selection) => selection]]);
  const waiting: GraphQLNamedType[] = [root];
  for (const type of waiting) {
    const path = paths.get(type.name)!;
    for (const [next, step] of stepsFrom(schema, type, ids)) {
      if (paths.has(next.name)) continue;
      paths.set(next.name, (selection) => path(step(selection)));
      waiting.push(next);
    }
  }
  return paths;
}

function stepsFrom(schema: GraphQLSchema, type: GraphQLNamedType, ids: KnownIds): readonly (readonly [GraphQLNamedType, Path])[] {
  const members = isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type).map((member) => [member, (selection: string) => `... on ${member.name} { ${selection} }`] as const) : [];
  if (!isObjectType(type)) return members;
  return Object.values(type.getFields()).flatMap((field) => {
    const given = getNamedType(field.type);
    if (!isObjectType(given) && !isAbstractType(given)) return [];
    const args = field.args.filter((arg) => arg.type.toString().endsWith('!') && arg.defaultValue === undefined).map((arg) => `${arg.name}: ${valuesOf(arg, idTypeOf(arg.name, given.name), ids).fit[0] ?? '""'}`);
    const size = field.args.some(({ name }) => name === 'first') ? ['first: 20'] : [];
    const written = [...args, ...size].join(', ');
    return [[given, (selection: string) => `${field.name}${written === '' ? '' : `(${written})`} { ${selection} }`] as const];
  });
}
