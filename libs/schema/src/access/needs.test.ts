import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';
import { guardFields, scopeNeededBy } from './needs.js';

const anybody = contextOver(createFakeReader().reader, { caller: { address: '192.0.2.7', scopes: [] } });
const reviewer = contextOver(createFakeReader().reader, { caller: { address: '192.0.2.7', keyId: '0123456789abcdef', scopes: ['read', 'review'] } });

test('without a key a guarded field says how to get one', async () => {
  const { data, errors } = await ask('{ withholdings { totalCount } }', {}, anybody);
  expect(data).toBeNull();
  expect(errors).toEqual([expect.objectContaining({ code: 'UNAUTHENTICATED', message: expect.stringContaining('«onrecord keys make --name NAME --scope review»') })]);
});

test('with a key that does not reach so far it says what is needed and what there is', async () => {
  const { errors } = await ask('mutation { revokeKey(id: "0123456789abcdef") { __typename } }', {}, reviewer);
  expect(errors).toEqual([expect.objectContaining({ code: 'FORBIDDEN', message: '`revokeKey` needs a key with the scope ADMIN; this one has READ, REVIEW' })]);
});

test('with the scope it answers', async () => {
  const { data, errors } = await ask('{ withholdings { totalCount edges { node { kind who why at } } } }', {}, reviewer);
  expect(errors).toEqual([]);
  expect(data.withholdings).toEqual({ totalCount: 1, edges: [{ node: { kind: 'PERSON', who: 'the desk', why: 'a court order', at: '2031-01-01T00:00:00.000Z' } }] });
});

test('open fields are left as they are, and a guarded one without a resolver is guarded too', async () => {
  const query = new GraphQLObjectType({ name: 'Query', fields: { open: { type: GraphQLString }, kept: { type: GraphQLString, description: 'What is kept.', extensions: { needs: 'admin' } } } });
  const schema = new GraphQLSchema({ query });
  guardFields(schema);
  const { open, kept } = query.getFields();
  expect([open?.resolve, open?.description, scopeNeededBy(open!)]).toEqual([undefined, undefined, undefined]);
  expect(kept?.description).toBe('What is kept. Needs a key with the scope ADMIN.');
  const answer = (scopes: readonly string[]) => graphql({ schema, source: '{ open kept }', rootValue: { open: 'o', kept: 'k' }, contextValue: { caller: { address: '', keyId: 'k', scopes } } });
  expect((await answer(['admin'])).data).toEqual({ open: 'o', kept: 'k' });
  expect((await answer(['submit'])).data).toEqual({ open: 'o', kept: null });
});
