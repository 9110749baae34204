import { type GraphQLSchema, isInputObjectType, Kind, parse, print, TypeInfo, type TypeNode, visit, visitWithTypeInfo } from 'graphql';

/** Ids of things of the record, by the field that takes them and its argument: `person.id`, `compareArticles.a`. */
export type SampleIds = Readonly<Record<string, string>>;

/** What the record holds most of, for variables that narrow a list: whatever they are set to otherwise, their lists are to be full. */
const BY_NAME: Readonly<Record<string, unknown>> = { name: 'Tom', place: 'Port', from: '2031-01-01', before: '2032-01-01' };
const BY_TYPE: Readonly<Record<string, unknown>> = { '[MeetingKind!]': ['TALKS'] };

/** An article for whatever reads one. */
const TEXT = 'Harbour talks go on\n\n“We will act,” Ada Quill said on Monday.';

/**
 * A value for each variable that an operation needs or that decides what it shows: the record's ids where it takes one, words that
 * are in the record, and everything that may be left out included.
 * @throws Error for a variable that has no default and that nobody knows a value for.
 */
export function sampleVariables(schema: GraphQLSchema, query: string, ids: SampleIds): Readonly<Record<string, unknown>> {
  const uses = usesOfVariables(schema, query);
  const values: Record<string, unknown> = {};
  visit(parse(query), {
    VariableDefinition({ variable: { name }, type, defaultValue }) {
      const value = BY_NAME[name.value] ?? BY_TYPE[print(type)] ?? valueOf(type, uses.get(name.value) ?? '', ids, schema);
      if (value !== undefined) values[name.value] = value;
      else if (type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined) throw new Error(`a sample is needed for the variable $${name.value}, used as ${uses.get(name.value) ?? 'nothing'}`);
    },
  });
  return values;
}

/** Where each variable is used first: the field and its argument. */
function usesOfVariables(schema: GraphQLSchema, query: string): ReadonlyMap<string, string> {
  const uses = new Map<string, string>();
  const typeInfo = new TypeInfo(schema);
  visit(parse(query), visitWithTypeInfo(typeInfo, {
    Variable({ name }) {
      const [field, argument] = [typeInfo.getFieldDef()?.name, typeInfo.getArgument()?.name];
      if (field !== undefined && !uses.has(name.value)) uses.set(name.value, `${field}.${argument ?? ''}`);
    },
  }));
  return uses;
}

function valueOf(type: TypeNode, use: string, ids: SampleIds, schema: GraphQLSchema): unknown {
  if (type.kind !== Kind.NON_NULL_TYPE) return undefined;
  const name = type.type.kind === Kind.NAMED_TYPE ? type.type.name.value : '';
  if (name === 'ID') return ids[use];
  if (name === 'Boolean') return true;
  if (use === 'search.words') return 'harbour';
  const input = schema.getType(name);
  return isInputObjectType(input) && 'text' in input.getFields() ? { text: TEXT } : undefined;
}
