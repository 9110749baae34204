import { pageOfIds } from './page-of-ids.js';
import { toPageRequest } from './page.args.js';

test.each([
  // nothing asked: the default
  [{}, { first: 20 }],
  // the smallest and the largest page
  [{ first: 1 }, { first: 1 }],
  [{ last: 100 }, { last: 100 }],
  // a variable that was left null is as good as absent
  [{ first: null, last: 5, before: 'c' }, { last: 5, before: 'c' }],
  [{ after: 'c' }, { first: 20, after: 'c' }],
])('%j asks for %j', (args, request) => {
  expect(toPageRequest(args)).toEqual(request);
});

test.each([
  // one below and one above the limit
  [{ first: 0 }, 'first', 'must be 1 to 100, found 0'],
  [{ last: 101 }, 'last', 'must be 1 to 100, found 101'],
  [{ first: -1 }, 'first', 'found -1'],
  // both ends at once
  [{ first: 1, last: 1 }, 'last', 'ask for one end'],
  // a cursor of the other direction
  [{ last: 1, after: 'c' }, 'after', 'goes with `first`'],
  [{ first: 1, before: 'c' }, 'before', 'goes with `last`'],
])('%j cannot be', (args, argument, message) => {
  expect(() => toPageRequest(args)).toThrow(expect.objectContaining({ message: expect.stringContaining(message), details: expect.objectContaining({ argument }) }));
});

test('a list of ids is paged from either end', () => {
  const ids = ['a', 'b', 'c'];
  const first = pageOfIds(ids, { first: 2 });
  expect(first.edges.map(({ node }) => node)).toEqual(['a', 'b']);
  expect(first).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const next = pageOfIds(ids, { first: 2, after: first.edges[1]!.cursor });
  expect(next.edges.map(({ node }) => node)).toEqual(['c']);
  expect(next).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect(pageOfIds(ids, { last: 2, before: next.edges[0]!.cursor }).edges.map(({ node }) => node)).toEqual(['a', 'b']);
  expect(() => pageOfIds(ids, { first: 1, after: 'elsewhere' })).toThrow('a cursor that this list gave');
});
