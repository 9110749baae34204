import { buildRecordSchema } from '@onrecord/schema';
import { getNamedType, getNullableType, type GraphQLArgument, type GraphQLField, isEnumType, isInputObjectType, isListType, isObjectType } from 'graphql';
import { TALKS } from './test/invented-articles.js';
import { type Selected, startServer, type TestServer } from './test/start-server.js';

const SCHEMA = buildRecordSchema();

/** The lists of the record: every field that pages, by the type it is a field of. */
function pagedFields(typeName: string): readonly GraphQLField<unknown, unknown>[] {
  const type = SCHEMA.getType(typeName);
  return isObjectType(type) ? Object.values(type.getFields()).filter((field) => field.args.some(({ name }) => name === 'first')) : [];
}

/** Arguments worth trying for one list: boundary pages, every order, every enum value of its filter. */
function argumentsOf(field: GraphQLField<unknown, unknown>): readonly string[] {
  const pages = field.args.some(({ name }) => name === 'last') ? ['first: 1', 'first: 100', 'last: 1', 'last: 100'] : ['first: 1', 'first: 100'];
  return [...pages, ...field.args.flatMap((arg) => [...enumValues(arg, arg.name), ...filterValues(arg)])];
}

function enumValues(arg: Pick<GraphQLArgument, 'type'>, name: string): readonly string[] {
  const type = getNamedType(arg.type);
  if (!isEnumType(type)) return [];
  const isList = isListType(getNullableType(arg.type));
  return type.getValues().map((value) => (isList ? `${name}: [${value.name}]` : `${name}: ${value.name}`));
}

function filterValues(arg: GraphQLArgument): readonly string[] {
  const type = getNamedType(arg.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => enumValues(field, field.name).map((value) => `${arg.name}: { ${value} }`));
}

function operationFor(field: GraphQLField<unknown, unknown>, args: string): string {
  const words = field.args.some(({ name }) => name === 'words') ? 'words: "Ostholm", ' : '';
  // A bounded list has a size and no pages: `wordings(first: 5)`.
  const type = getNamedType(field.type);
  const total = isObjectType(type) && 'totalCount' in type.getFields() ? 'totalCount' : '';
  if (!type.name.endsWith('Connection')) return `${field.name}(${args}) { __typename }`;
  return `${field.name}(${words}${args}) { ${total} edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
}

let server: TestServer;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startServer({ articles: TALKS });
  const { body } = await server.ask<Readonly<Record<string, Selected<{ id: string; statement: { id: string } }>>>>('{ articles { edges { node { id } } } people { edges { node { id } } } quotes { edges { node { id statement { id } } } } meetings { edges { node { id } } } }');
  const first = (list: string) => body.data[list]?.edges[0]?.node;
  const found = { Article: first('articles')?.id, Person: first('people')?.id, Statement: first('quotes')?.statement.id, Meeting: first('meetings')?.id };
  ids = Object.fromEntries(Object.entries(found).flatMap(([type, id]) => (id === undefined ? [] : [[type, id]])));
});

afterAll(() => server.stop());

const ROOT = pagedFields('Query').flatMap((field) => argumentsOf(field).map((args) => operationFor(field, args)));

test.each(ROOT)('{ %s } answers', async (operation) => {
  const { body } = await server.ask<unknown>(`{ ${operation} }`, {}, { key: server.key });
  expect(body.errors).toBeUndefined();
});

test.each(['Article', 'Person', 'Statement', 'Meeting'])('every list of %s answers under every argument', async (type) => {
  const fields = pagedFields(type);
  expect(fields.length).toBeGreaterThan(0);
  const id = ids[type];
  if (id === undefined) throw new Error(`the invented articles have no ${type}`);
  for (const field of fields) {
    for (const args of argumentsOf(field)) {
      const { body } = await server.ask<unknown>(`{ node(id: ${JSON.stringify(id)}) { ... on ${type} { ${operationFor(field, args)} } } }`);
      expect([operationFor(field, args), body.errors]).toEqual([expect.any(String), undefined]);
    }
  }
});
