/** A page of a list of the schema. */
export interface Page<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every edge of a list, page by page. */
export async function* allEdges<Edge>(load: (after: string | null) => Promise<Page<Edge>>): AsyncGenerator<Edge, void, undefined> {
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Page<Edge> = await load(after);
    yield* edges;
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
    after = pageInfo.endCursor;
  }
}
