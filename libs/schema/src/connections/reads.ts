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

/** How many things a list gives at once that is longer than a page: a server that bounds operations counts up to so many where they are asked for. */
export function GivesUpTo(things: number): MethodDecorator & PropertyDecorator {
  return Extensions({ givesUpTo: things });
}

/** What a field of the schema was said to give at most; `undefined` where it is a page. */
export function mostGivenBy({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): number | undefined {
  const { givesUpTo } = extensions;
  return typeof givesUpTo === 'number' ? givesUpTo : undefined;
}
