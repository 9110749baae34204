import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';

const id = toGlobalId('Person', 'p3');

const LISTS = /* GraphQL */ `
  query P($id: ID!) {
    person(id: $id) {
      firstSeen
      lastSeen
      timeline { totalCount edges { at precision basis node { __typename ... on Quote { asReported } ... on Meeting { status } } } pageInfo { hasNextPage } }
      metWith { totalCount edges { meetingCount firstDay lastDay node { id name } } }
      quotedBy { totalCount edges { statementCount quoteCount firstDay lastDay node { name } } }
    }
  }
`;

test('a person has a timeline, people met and outlets that quote them', async () => {
  const { data, errors } = await ask(LISTS, { id });
  expect(errors).toEqual([]);
  expect(data.person).toEqual({
    firstSeen: '2031-01-01',
    lastSeen: '2031-01-20',
    timeline: {
      totalCount: 3,
      // What the record has not is left out of the page.
      edges: [
        { at: '2031-01-07', precision: 'DAY', basis: 'TOLD', node: { __typename: 'Meeting', status: 'PLANNED' } },
        { at: '2031-01-05T08:00:00Z', precision: 'INSTANT', basis: 'PUBLISHED', node: { __typename: 'Quote', asReported: expect.stringContaining('We will act') } },
      ],
      pageInfo: { hasNextPage: false },
    },
    metWith: { totalCount: 1, edges: [{ meetingCount: 2, firstDay: '2031-01-07', lastDay: '2031-01-20', node: { id: toGlobalId('Person', 'p4'), name: 'Ada Lindqvist' } }] },
    quotedBy: { totalCount: 1, edges: [{ statementCount: 3, quoteCount: 4, firstDay: null, lastDay: null, node: { name: 'Ostholm Courier' } }] },
  });
});

test('the lists of twenty people are as many queries as those of one, and nothing is counted unasked', async () => {
  const callsOf = async (first: number): Promise<readonly string[]> => {
    const { reader, calls } = createFakeReader();
    const { errors } = await ask('query P($first: Int!) { people(first: $first) { edges { node { timeline { edges { node { __typename } } } metWith { edges { node { id } } } quotedBy { edges { node { id } } } } } } }', { first }, contextOver(reader));
    expect(errors).toEqual([]);
    return calls;
  };
  const calls = await callsOf(20);
  expect([...calls].sort()).toEqual(['loadMeetings', 'loadMetPages', 'loadQuotes', 'loadQuotingOutletPages', 'loadTimelinePages', 'pageOfPeople']);
  expect([...(await callsOf(1))].sort()).toEqual([...calls].sort());
});

/** What the store is asked for, with the arguments told. */
async function askedFor(method: 'loadTimelinePages' | 'loadMetPages' | 'loadQuotingOutletPages', field: string): Promise<readonly unknown[]> {
  const { reader } = createFakeReader();
  const asked: unknown[] = [];
  const spying = { ...reader, [method]: async (ids: readonly string[], ...rest: readonly unknown[]) => (asked.push(...rest), ids.map(() => ({ edges: [], hasNextPage: false, hasPreviousPage: false }))) };
  const { errors } = await ask(`query P($id: ID!) { person(id: $id) { ${field} { pageInfo { hasNextPage } } } }`, { id }, contextOver(spying));
  expect(errors).toEqual([]);
  return asked;
}

test.each([
  // quotes in doubt are left out of a timeline unless asked for
  ['loadTimelinePages', 'timeline', [{ minConfidence: 0.5 }, 'newest', { first: 20 }]],
  ['loadTimelinePages', 'timeline(filter: { kinds: [MEETING], at: { from: "2031-01-01" }, statuses: [PLANNED], minConfidence: 0 }, orderBy: OLDEST, last: 5)', [{ nouns: ['meeting'], at: { from: '2031-01-01' }, statuses: ['planned'], minConfidence: 0 }, 'oldest', { last: 5 }]],
  // whom somebody met is told by meetings that came about, unless asked otherwise
  ['loadMetPages', 'metWith', [{ statuses: ['held', 'underway'] }, { first: 20 }]],
  ['loadMetPages', 'metWith(filter: { statuses: [PLANNED], kinds: [SUMMIT] }, first: 3)', [{ statuses: ['planned'], kinds: ['summit'] }, { first: 3 }]],
  ['loadMetPages', 'metWith(filter: { place: "Oslo" })', [{ statuses: ['held', 'underway'], place: 'Oslo' }, { first: 20 }]],
  ['loadQuotingOutletPages', 'quotedBy', [{ minConfidence: 0.5 }, { first: 20 }]],
] as const)('%s for %s', async (method, field, asked) => {
  expect(await askedFor(method, field)).toEqual(asked);
});

test.each([
  ['timeline(filter: { minConfidence: 2 })', 'filter.minConfidence'],
  ['timeline(filter: { at: {} })', 'filter.at'],
  ['timeline(filter: { kinds: [] })', 'filter.kinds'],
  ['timeline(first: 101)', 'first'],
  ['metWith(filter: { takesPlace: { from: "soon" } })', 'filter.takesPlace.from'],
  ['quotedBy(filter: { words: "" })', 'filter.words'],
])('%s cannot be', async (field, argument) => {
  const { errors } = await ask(`query P($id: ID!) { person(id: $id) { ${field} { totalCount } } }`, { id });
  expect(errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument })]);
});
