import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_OPERATIONS } from '../example-operations.js';

const DOCUMENTS = join(__dirname, '../../../../libs/client/src/documents');

/** An operation that a frontend or a playground asks. */
export interface OrdinaryOperation {
  readonly name: string;
  /** With the fragments that it spreads. */
  readonly query: string;
}

/** The example operations, and the client's, each as it is sent. */
export function ordinaryOperations(): readonly OrdinaryOperation[] {
  const texts = readdirSync(DOCUMENTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(join(DOCUMENTS, file), 'utf8'));
  const fragments = new Map(texts.flatMap((text) => [...text.matchAll(FRAGMENT)].map(([, name = '']) => [name, text] as const)));
  const operations = texts.flatMap((text) => [...text.matchAll(OPERATION)].map(([, name = '']) => ({ name, query: withFragments(text, fragments) })));
  return [...EXAMPLE_OPERATIONS, ...operations];
}

/** Matches the name in `fragment QuoteSummary on Quote {`, not in `  ...QuoteSummary`. */
const FRAGMENT = /^fragment (\w+)/gm;
/** Matches the name in `query ArticlePage($id: ID!) {`, not in a comment. */
const OPERATION = /^(?:query|mutation) (\w+)/gm;
/** Matches the name in `...QuoteSummary`, not in `... on Quote`. */
const SPREAD = /\.\.\.(?!\s*on\b)\s*(\w+)/g;

function withFragments(query: string, fragments: ReadonlyMap<string, string>): string {
  const needed = new Set<string>();
  const collect = (text: string): void => {
    for (const [, name = ''] of text.matchAll(SPREAD)) {
      const fragment = fragments.get(name);
      if (fragment === undefined || needed.has(fragment)) continue;
      needed.add(fragment);
      collect(fragment);
    }
  };
  collect(query);
  return [query, ...needed].join('\n');
}
