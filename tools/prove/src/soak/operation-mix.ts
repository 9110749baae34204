import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SeededRandom } from '../seeded-random.js';
import { inventText } from './invent-text.js';
import type { RecordIds } from './record-ids.js';

/** What is sent of one operation. */
export interface MixedOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: (random: SeededRandom) => object;
}

const WORDS = ['the', 'harbour', 'talks', 'minister', 'said', 'border', 'xyzzy'];

/** What each document of the client is asked with; by the names of its operations, so that a new one is missed and told. */
const VARIABLES: Readonly<Record<string, (ids: RecordIds) => (random: SeededRandom) => object>> = {
  Search: () => (random) => ({ words: pick(random, WORDS) }),
  SearchPage: () => (random) => ({ words: pick(random, WORDS), speaker: '', byWords: true, byFilter: false, bySpeaker: false }),
  ArticlePage: ({ articles }) => (random) => ({ id: pick(random, articles) }),
  PersonPage: ({ people }) => (random) => ({ id: pick(random, people) }),
  MeetingPage: ({ meetings }) => (random) => ({ id: pick(random, meetings) }),
  QuotePage: ({ quotes }) => (random) => ({ id: pick(random, quotes) }),
  ComparePage: ({ articles }) => (random) => {
    const [a, b] = random.shuffle(articles);
    return { a, b, isChosen: true };
  },
  // The seeds have one version each: the page is asked as it is opened, before two are chosen.
  CompareVersionsPage: ({ articles }) => (random) => ({ article: pick(random, articles), a: '', b: '', isChosen: false }),
  AnalyseText: () => (random) => ({ input: { text: inventText(random) } }),
  FrontPage: () => () => ({}),
  TimelinePage: ({ people }) => (random) => ({ people: [pick(random, people)] }),
  NetworkPage: () => () => ({ withQuotes: true }),
  MeetingsInWindow: () => () => ({ from: '2000-01-01' }),
  QuotesForExport: () => () => ({}),
  MeetingsForExport: () => () => ({}),
};

/** The example operations of the server, and all documents of the client. @throws Error for one that nobody said how to ask. */
export async function loadOperations(workspace: string, ids: RecordIds): Promise<readonly MixedOperation[]> {
  const { EXAMPLE_OPERATIONS } = (await import(pathToFileURL(join(workspace, 'apps', 'api', 'dist', 'example-operations.js')).href)) as { readonly EXAMPLE_OPERATIONS: readonly { readonly name: string; readonly query: string }[] };
  const manifest = JSON.parse(await readFile(join(workspace, 'libs', 'client', 'src', 'generated', 'manifest.json'), 'utf8')) as Readonly<Record<string, string>>;
  const examples = EXAMPLE_OPERATIONS.map(({ name, query }) => ({ name: `example ${name}`, query, variables: () => ({}) }));
  return [...examples, ...Object.values(manifest).flatMap((query) => toMixed(query, ids))];
}

/** Matches the kind and the name of an operation: `query ArticlePage(`; no fragment. */
const OPERATION = /^\s*(query|mutation|subscription)\s+(\w+)/m;

function toMixed(query: string, ids: RecordIds): readonly MixedOperation[] {
  const [, kind, name = ''] = OPERATION.exec(query) ?? [];
  if (kind !== 'query') return [];
  const make = VARIABLES[name];
  if (make === undefined) throw new Error(`say in operation-mix.ts with which variables «${name}» of the client is asked`);
  return [{ name, query, variables: make(ids) }];
}

/** An article that is taken in. */
export const SUBMISSION: MixedOperation = {
  name: 'submitArticle',
  query: 'mutation Soak($input: ArticleInput!) { submitArticle(input: $input) { __typename ... on Submission { outcome } ... on Problem { code message } } }',
  variables: (random) => ({ input: { text: inventText(random), name: `soak-${random.below(1_000_000)}`, published: '2031-03-20' } }),
};

function pick<Value>(random: SeededRandom, values: readonly Value[]): Value {
  return values[random.below(values.length)]!;
}
