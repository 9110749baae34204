/** A page asked for: `first`/`after` forwards or `last`/`before` backwards, never both; 1 to 100 items. */
export interface PageRequest {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** Items of a page when nobody says how many. */
export const PAGE_SIZE_DEFAULT = 20;
/** The most items of a page. */
export const PAGE_SIZE_MAX = 100;

/** An item of a page with the cursor of its place in the list. */
export interface Edge<Node> {
  /** Opaque; good for the same list in the same order only. */
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list. */
export interface Page<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}
