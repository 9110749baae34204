import { EXAMPLE_OPERATIONS, type ExampleOperation } from './example-operations.js';

const FOLLOW_QUOTES = `# What is said from now on, as soon as an article with it is in the record: run it, then take an article in ("TakeAnArticleIn" in
# another tab, or "onrecord ingest"). With ids of people as $speakers: only what they say. Stop it with the same button.
subscription FollowQuotes($speakers: [ID!], $words: String) {
  quoteReported(filter: { speakers: $speakers, words: $words }) {
    at
    cursor
    quote { asReported speakerName cueClass article { headline outlet { name } } }
  }
}
`;

const TAKE_AN_ARTICLE_IN = `# Takes an article into the record. Needs a key that may: "onrecord keys make --name NAME --scope submit" makes one; put it into
# the headers below. What is in the record already is answered with UNCHANGED.
mutation TakeAnArticleIn {
  submitArticle(
    input: {
      outlet: "Ostholm Courier"
      published: "2031-03-03"
      text: """
      Norvania and Sudmark agree to meet on fishing

      OSTHOLM, March 3 — “We will not leave the table first,” Foreign Minister Ada Lindqvist of Norvania told reporters on Monday.
      """
    }
  ) {
    __typename
    ... on Submission { outcome article { id headline quotes { edges { node { asReported speakerName } } } } }
    ... on Problem { code message path }
  }
}
`;

/** The tabs of the playground: the examples, which only read and are complete in themselves, then what follows the record and what changes it. */
export const PLAYGROUND_OPERATIONS: readonly [ExampleOperation, ...ExampleOperation[]] = [
  ...EXAMPLE_OPERATIONS,
  { name: 'FollowQuotes', query: FOLLOW_QUOTES },
  { name: 'TakeAnArticleIn', query: TAKE_AN_ARTICLE_IN },
];
