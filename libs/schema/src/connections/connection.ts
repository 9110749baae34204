import type { Page } from '@onrecord/domain';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { MadeWhenAsked } from '../made-when-asked.js';
import { PageInfo } from './page-info.type.js';

/** A page of a list as GraphQL shows it. `totalCount` is a function, which runs only when the field is selected. */
export interface Connection<Node> {
  edges: readonly { readonly cursor: string; readonly node: Node }[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
}

/** A page of a list whose edges have fields of their own. */
export interface ConnectionOf<Edge> {
  edges: readonly Edge[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
}

/** The connection and edge types of a noun: `connectionOf('Quote', 'quotes', …)` makes `QuoteConnection` and `QuoteEdge`. */
export function connectionOf<Node extends object>(name: string, plural: string, nodeType: () => ClassType<Node>): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A place in a list of ${plural}.` })
  class NounEdge {
    @Field(() => String, { description: 'Opaque mark of this place; good for the same list in the same order only.' })
    cursor!: string;

    @Field(nodeType, { description: 'What stands here.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${plural}.` })
  class NounConnection implements Connection<Node> {
    @Field(() => [NounEdge], { description: 'The items of this page, in the order asked for.' })
    edges!: readonly NounEdge[];

    @Field(() => PageInfo, { description: 'Whether there is more, and how to get there.' })
    pageInfo!: PageInfo;

    @MadeWhenAsked()
    @Field(() => Int, { description: `How many ${plural} the whole list has, whatever the page. Counted only when this field is selected.` })
    totalCount!: () => Promise<number>;
  }
  return NounConnection;
}

/** The connection type over an edge type of its own, which tells more of each place than what stands there. */
export function connectionOfEdges<Edge extends object>(name: string, plural: string, edgeType: () => ClassType<Edge>): ClassType<ConnectionOf<Edge>> {
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${plural}.` })
  class EdgeConnection implements ConnectionOf<Edge> {
    @Field(() => [edgeType()], { description: 'The items of this page, in the order asked for.' })
    edges!: readonly Edge[];

    @Field(() => PageInfo, { description: 'Whether there is more, and how to get there.' })
    pageInfo!: PageInfo;

    @MadeWhenAsked()
    @Field(() => Int, { description: `How many ${plural} the whole list has, whatever the page. Counted only when this field is selected.` })
    totalCount!: () => Promise<number>;
  }
  return EdgeConnection;
}

/** A page of the store as a connection. */
export function toConnection<Item, Node>(page: Page<Item>, toNode: (item: Item) => Node, totalCount: () => Promise<number>): Connection<Node> {
  return { edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toNode(node) })), pageInfo: toPageInfo(page), totalCount };
}

/** Where a page of the store stands. */
export function toPageInfo(page: Page<unknown>): PageInfo {
  const startCursor = page.edges[0]?.cursor;
  const endCursor = page.edges.at(-1)?.cursor;
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    ...(startCursor === undefined ? {} : { startCursor }),
    ...(endCursor === undefined ? {} : { endCursor }),
  };
}
