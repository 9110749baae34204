import { type DocumentNode, GraphQLError, type SourceLocation } from 'graphql';

/** What graphql-js throws where a field that may not be null is; a bug of ours, which clients are not shown. */
const NULL_OF_NON_NULL = 'Cannot return null for non-nullable field ';

/** What ends a line of GraphQL: the break in `{ a\r\nb }`; not a form feed. */
const LINE_BREAK = /\r\n|[\n\r]/g;

/** An error of graphql-jit as graphql-js makes it: at the same place, with what was thrown. */
export function toGraphqlError(error: GraphQLError, document: DocumentNode): GraphQLError {
  const { message, path, locations = [], extensions } = error;
  const source = document.loc?.source;
  const originalError = error.originalError ?? (message.startsWith(NULL_OF_NON_NULL) ? new Error(message) : undefined);
  return new GraphQLError(message, { path, extensions, ...(source !== undefined && { source, positions: locations.map((location) => offsetOf(source.body, location)) }), ...(originalError !== undefined && { originalError }) });
}

function offsetOf(text: string, { line, column }: SourceLocation): number {
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(LINE_BREAK)) {
    if (--line < 1) break;
    start = index + lineBreak.length;
  }
  return start + column - 1;
}
