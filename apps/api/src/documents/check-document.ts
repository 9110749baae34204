import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { Limits } from '../configuration/limits.js';
import { type DocumentLimits, findExcess } from '../limits/document-limits.js';

/** Why a document would never be answered: it cannot be parsed, is not valid for the schema, or exceeds a limit whatever its variables are. Empty when it would be. */
export function checkDocument(text: string, schema: GraphQLSchema, limits: DocumentLimits & Pick<Limits, 'tokens'>): readonly string[] {
  try {
    const document = parse(text, { maxTokens: limits.tokens });
    const excess = findExcess(document, limits);
    return (excess === undefined ? validate(schema, document) : [excess]).map(({ message }) => message);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}
