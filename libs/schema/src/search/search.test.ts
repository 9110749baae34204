import { ask } from '../test/ask.js';

test('a search finds things of several sorts with their excerpts, denied words only within their sentence, and leaves out what is not to be seen', async () => {
  const { data, errors } = await ask('{ search(words: "act") { edges { excerpt highlights { start end } node { __typename ... on Quote { asReported } ... on Person { name } } } pageInfo { hasNextPage endCursor } } }');
  expect(errors).toEqual([]);
  expect(data.search.edges).toEqual([
    { excerpt: '“We will act,”', highlights: [{ start: 9, end: 12 }], node: { __typename: 'Quote', asReported: '“We will act,”' } },
    { excerpt: 'A police spokesman denied taking “small” gifts.', highlights: [{ start: 34, end: 39 }], node: { __typename: 'Quote', asReported: 'A police spokesman denied taking “small” gifts.' } },
    { excerpt: 'Ada Lindqvist', highlights: [], node: { __typename: 'Person', name: 'Ada Lindqvist' } },
  ]);
});

test('a search for nothing is refused', async () => {
  expect((await ask('{ search(words: " ") { edges { cursor } } }')).errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'words' })]);
});
