import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileCost, type OperationCost } from './compile-cost.js';
import { fieldsOf } from './count-places.js';
import { type DocumentLimits, findExcess, fragmentsOf } from './document-limits.js';

/** What is found out once of an operation, however often it is asked. */
export interface KnownOperation {
  readonly cost: OperationCost;
  /** Articles that it has read, without and with saving them. */
  readonly analyses: number;
  readonly submissions: number;
}

/** Remembers what was found out of documents for as long as somebody holds them: a server that keeps parsed documents looks at each once. */
export interface KnownDocuments {
  /** The limit that a document breaks; `undefined` where it breaks none. */
  refusalOf(document: DocumentNode): GraphQLError | undefined;
  /** What is known of an operation of a valid document. */
  operation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): KnownOperation;
}

/** A memory that holds no document by itself. */
export function createKnownDocuments(limits: DocumentLimits): KnownDocuments {
  const refusals = new WeakMap<DocumentNode, GraphQLError | null>();
  const operations = new WeakMap<OperationDefinitionNode, KnownOperation>();
  return {
    refusalOf(document) {
      let refusal = refusals.get(document);
      if (refusal === undefined) {
        refusal = findExcess(document, limits) ?? null;
        refusals.set(document, refusal);
      }
      return refusal ?? undefined;
    },
    operation(schema, document, operation) {
      let known = operations.get(operation);
      if (known === undefined) {
        known = toKnown(schema, document, operation);
        operations.set(operation, known);
      }
      return known;
    },
  };
}

function toKnown(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode): KnownOperation {
  const fragments = fragmentsOf(document);
  const root = [...fieldsOf([definition.selectionSet], fragments).values()];
  const count = (field: string) => root.filter(([told]) => told?.name.value === field).length;
  return { cost: compileCost({ schema, definition, fragments }), analyses: count('analyse'), submissions: count('submitArticle') };
}
