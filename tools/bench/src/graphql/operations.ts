/** An operation with its variables, as a client sends it. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The page that every server answers: twenty articles, ten quotes of each, who said them and the sentence that proves it. */
export const NESTED_PAGE: Operation = {
  query: /* GraphQL */ `
    query NestedPage($articles: Int!, $quotes: Int!) {
      articles(first: $articles) {
        edges {
          node {
            id
            published { value }
            quotes(first: $quotes) {
              edges {
                node {
                  id
                  asReported
                  speaker { id name }
                  evidence { sentence { text start end } }
                }
              }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  variables: { articles: 20, quotes: 10 },
};

/** What the archive's most frequent people are named and known by. */
export const MOST_QUOTED = /* GraphQL */ `query MostQuoted { people(orderBy: MOST_QUOTED, first: 20) { edges { node { id name } } } }`;

/** A person's page: the latest twenty quotes, each with its evidence and its article. */
export function personPage(id: string): Operation {
  return {
    query: /* GraphQL */ `
      query PersonPage($id: ID!) {
        person(id: $id) {
          id
          name
          names
          roles { words of tense }
          firstSeen
          lastSeen
          quotes(first: 20) {
            edges {
              node {
                id
                asReported
                kind
                cue { text }
                confidence
                article { id headline outlet { name } published { value } }
                evidence { sentence { text start end } rule }
              }
            }
            pageInfo { hasNextPage endCursor }
          }
        }
      }
    `,
    variables: { id },
  };
}

/** A search, as the search page of a reader asks it. */
export function searchFor(words: string): Operation {
  return {
    query: /* GraphQL */ `
      query Search($words: String!) {
        search(words: $words, first: 20) {
          edges {
            excerpt
            highlights { start end }
            node {
              __typename
              ... on Article { id headline published { value } outlet { name } }
              ... on Quote { id asReported speakerName speakerState }
              ... on Person { id name }
              ... on Meeting { id kind status participants { name } }
            }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    `,
    variables: { words },
  };
}
