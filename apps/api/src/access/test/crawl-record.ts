import { scopeNeededBy } from '@onrecord/schema';
import { getNamedType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isLeafType, isObjectType, isUnionType } from 'graphql';

/** A thing that an answer told of, by the id that leads to it. */
interface Found {
  readonly type: string;
  readonly id: string;
}

/** What a crawl saw. */
export interface Crawl {
  /** Every text that was answered, with the field that gave it: `Evidence.rule`. */
  readonly texts: readonly (readonly [field: string, text: string])[];
  /** Every field that had an answer which is not null. */
  readonly fields: ReadonlySet<string>;
}

/** Asks one operation and gives its data. */
type Ask = (query: string) => Promise<Readonly<Record<string, unknown>>>;

/** Fields of `Query` that are asked with arguments: by the ids that were found, of each type. */
export type RootCalls = Readonly<Record<string, (idsOf: (type: string) => readonly string[]) => readonly string[]>>;

/**
 * Asks for everything that a record tells: the fields of the root, then of each thing that an answer led to, one operation a
 * thing with all its fields and whatever hangs on them. Every field of the schema that can be reached is asked, a new one too.
 */
export async function crawlRecord(schema: GraphQLSchema, ask: Ask, calls: RootCalls): Promise<Crawl> {
  const seen = new Map<string, Found>();
  const texts: [string, string][] = [];
  const fields = new Set<string>();
  const read = (data: unknown): void => readAnswer(data, 'Query', { texts, fields, found: (thing) => void (seen.has(thing.id) || seen.set(thing.id, thing)) });
  const root = schema.getQueryType()!;
  for (const field of openFields(root)) if (!needsArguments(field)) read(await ask(`{ ${writeField(schema, root, field)} }`));
  // What is found on the way is gone through as well: a Map is walked to its end, however it grows.
  for (const { type, id } of seen.values()) {
    const node = schema.getType(type) as GraphQLObjectType;
    read(await ask(`{ node(id: ${JSON.stringify(id)}) { ... on ${type} { ${writeSelection(schema, node)} } } }`));
  }
  const idsOf = (type: string): readonly string[] => [...seen.values()].filter((thing) => thing.type === type).map(({ id }) => id);
  for (const field of openFields(root)) {
    if (needsArguments(field) && calls[field.name] === undefined) throw new Error(`no call of Query.${field.name} in this test`);
    for (const args of calls[field.name]?.(idsOf) ?? []) read(await ask(`{ ${writeField(schema, root, field, args)} }`));
  }
  return { texts, fields };
}

function openFields(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => scopeNeededBy(field) === undefined);
}

function needsArguments({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ type, defaultValue }) => type.toString().endsWith('!') && defaultValue === undefined);
}

/** All fields of a type; of a thing with an id of its own only where it is found. */
function writeSelection(schema: GraphQLSchema, type: GraphQLObjectType): string {
  return Object.values(type.getFields()).filter((field) => !needsArguments(field)).map((field) => writeField(schema, type, field)).join(' ');
}

/** `Evidence__rule: rule`: the name of the answer says which field it is, and members of a union never clash. */
function writeField(schema: GraphQLSchema, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, args = ''): string {
  return `${type.name}__${field.name}: ${field.name}${args === '' ? '' : `(${args})`} ${writeAnswer(schema, getNamedType(field.type))}`;
}

function writeAnswer(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  if (isInterfaceType(type) || isUnionType(type)) return `{ __typename ${schema.getPossibleTypes(type).map((member) => `... on ${member.name} ${writeAnswer(schema, member)}`).join(' ')} }`;
  if (!isObjectType(type)) return '';
  return type.getInterfaces().some(({ name }) => name === 'Node') ? '{ __typename id }' : `{ __typename ${writeSelection(schema, type)} }`;
}

interface Reader {
  readonly texts: [string, string][];
  readonly fields: Set<string>;
  found(thing: Found): void;
}

function readAnswer(value: unknown, field: string, reader: Reader): void {
  if (typeof value === 'string') return void reader.texts.push([field, value]);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((item) => readAnswer(item, field, reader));
  const thing = value as Readonly<Record<string, unknown>>;
  if (typeof thing['__typename'] === 'string' && typeof thing['id'] === 'string') reader.found({ type: thing['__typename'], id: thing['id'] });
  for (const [name, inner] of Object.entries(thing)) {
    const isNamed = name.includes('__') && !name.startsWith('__');
    if (isNamed && inner !== null) reader.fields.add(name.replace('__', '.'));
    readAnswer(inner, isNamed ? name.replace('__', '.') : field, reader);
  }
}
