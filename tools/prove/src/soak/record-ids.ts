import { ask } from '../server/ask.js';

/** Ids of what a record holds, to ask for it. */
export interface RecordIds {
  readonly articles: readonly string[];
  readonly people: readonly string[];
  readonly meetings: readonly string[];
  readonly quotes: readonly string[];
}

const NOUNS = ['articles', 'people', 'meetings', 'quotes'] as const;

/** Up to a hundred ids of each. @throws Error when one has none. */
export async function loadRecordIds(address: string): Promise<RecordIds> {
  const { data } = await ask(address, `{ ${NOUNS.map((noun) => `${noun}(first: 100) { edges { node { id } } }`).join(' ')} }`);
  const lists = data as Readonly<Record<(typeof NOUNS)[number], { readonly edges: readonly { readonly node: { readonly id: string } }[] }>>;
  const idsOf = (noun: (typeof NOUNS)[number]): readonly string[] => lists[noun].edges.map(({ node }) => node.id);
  const empty = NOUNS.find((noun) => idsOf(noun).length === 0);
  if (empty !== undefined) throw new Error(`the record has no ${empty} to ask for`);
  return { articles: idsOf('articles'), people: idsOf('people'), meetings: idsOf('meetings'), quotes: idsOf('quotes') };
}
