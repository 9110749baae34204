import { execute, type GraphQLSchema } from 'graphql';
import type { Executor } from './executor.js';

/** Runs operations as graphql-js does: field by field, from the document. */
export function createPlainExecutor(schema: GraphQLSchema): Executor {
  return ({ document, operationName, variables, context }) => execute({ schema, document, contextValue: context, variableValues: variables, ...(operationName === undefined ? {} : { operationName }) });
}
