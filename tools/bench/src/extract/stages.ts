import type { Profiler } from 'node:inspector';

/** The stages of the engine in their order, by the folder of its code. */
export const STAGES = {
  language: 'language and genre',
  segment: 'marks, sentences, tokens',
  tag: 'tags',
  dependencies: 'dependencies',
  names: 'names',
  people: 'people',
  quotes: 'quotes',
  times: 'times',
  meetings: 'meetings',
} as const;

/** A stage, or `rest` for what is between them. */
export type Stage = keyof typeof STAGES | 'rest';

/** Which stages stand on their own though another one calls them. */
const WITHIN: Partial<Readonly<Record<Stage, Stage>>> = { dependencies: 'tag', people: 'names' };

/** `file:///…/extraction/dist/people/names/find-names.js` is people's; `…/extraction/dist/analyse-article.js` is no stage's. */
const STAGE_FOLDER = /\/extraction\/(?:dist|src)\/([a-z]+)\//;

type ProfiledNode = Pick<Profiler.ProfileNode, 'id' | 'hitCount' | 'children'> & { readonly callFrame: Pick<Profiler.ProfileNode['callFrame'], 'url'> };

/** The share of each stage in a profile, 1 in all; what calls the engine, the collection of garbage and idling are left out. */
export function sharesOfStages(nodes: readonly ProfiledNode[]): ReadonlyMap<Stage, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const hits = new Map<Stage, number>();
  const visit = (node: ProfiledNode, outer: Stage | undefined): void => {
    const stage = stageOf(node, outer);
    if (stage !== undefined) hits.set(stage, (hits.get(stage) ?? 0) + (node.hitCount ?? 0));
    for (const child of node.children ?? []) visit(byId.get(child)!, stage);
  };
  if (nodes[0] !== undefined) visit(nodes[0], undefined);
  const all = [...hits.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...hits].map(([stage, count]) => [stage, count / Math.max(1, all)]));
}

/** A stage is the outermost one on the stack: what people call of the segments is people's. */
function stageOf({ callFrame: { url } }: ProfiledNode, outer: Stage | undefined): Stage | undefined {
  const folder = STAGE_FOLDER.exec(url)?.[1];
  const own = folder !== undefined && folder in STAGES ? (folder as keyof typeof STAGES) : undefined;
  if (outer === undefined || outer === 'rest') return own ?? (url.includes('/extraction/') ? 'rest' : outer);
  return own !== undefined && own === WITHIN[outer] ? own : outer;
}
