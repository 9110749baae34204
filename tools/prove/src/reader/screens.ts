import { ask } from '../server/ask.js';

/** A screen of the reader over the seeds: its name and the address that shows it full. */
export interface Screen {
  readonly name: string;
  readonly path: string;
}

interface Found {
  readonly articles: { readonly edges: readonly { readonly node: { readonly id: string; readonly headline: string; readonly copyOf: { readonly id: string } | null } }[] };
  readonly people: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly meetings: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

const FIND = '{ articles(first: 100) { edges { node { id headline copyOf { id } } } } people(filter: { name: "Joren Pell" }) { edges { node { id } } } meetings(filter: { place: "Singapore" }) { edges { node { id } } } }';

/** Every screen, as the seeds fill it. @throws Error when a seed is missing. */
export async function findScreens(address: string): Promise<readonly Screen[]> {
  const { data } = (await ask(address, FIND)) as { readonly data: Found };
  const articles = data.articles.edges.map(({ node }) => node);
  const [article, copy] = [articles.find(({ headline }) => headline.startsWith('‘A week is not a defeat’')), articles.find(({ copyOf }) => copyOf !== null)];
  const [person, meeting] = [data.people.edges[0]?.node, data.meetings.edges[0]?.node];
  if (article === undefined || copy === undefined || copy.copyOf === null || person === undefined || meeting === undefined) throw new Error('expected the seeds in the record, found other articles, people or meetings');
  return [
    { name: 'front', path: '/' },
    { name: 'article', path: `/articles/${article.id}` },
    { name: 'person', path: `/people/${person.id}` },
    { name: 'meeting', path: `/meetings/${meeting.id}` },
    { name: 'timeline', path: '/timeline' },
    { name: 'network', path: '/network' },
    { name: 'search', path: '/search?words=strait+talks' },
    { name: 'compare', path: `/compare?a=${copy.copyOf.id}&b=${copy.id}` },
    { name: 'try', path: '/try' },
  ];
}

/** The address of one of the screens. */
export function pathOf(screens: readonly Screen[], name: string): string {
  const screen = screens.find((one) => one.name === name);
  if (screen === undefined) throw new Error(`no screen is called ${name}`);
  return screen.path;
}
