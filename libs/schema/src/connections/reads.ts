import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/**
 * What a field reads beyond the page that it shows, in things of a page: who is quoted most often is known only when all quotes
 * are counted, for a page of five as well. A server that bounds operations by the things on their pages adds it for each parent.
 */
export function Reads(things: number): MethodDecorator & PropertyDecorator {
  return Extensions({ reads: things });
}

/** What a field of the schema was said to read so; 0 for most. */
export function readsOf({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): number {
  const { reads } = extensions;
  return typeof reads === 'number' ? reads : 0;
}
