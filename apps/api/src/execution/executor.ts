import type { RecordContext } from '@onrecord/schema';
import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';

/** An operation of a valid document, with what it runs with. */
export interface OperationToRun {
  readonly document: DocumentNode;
  /** The one that was asked for; `undefined` where the document has none of that name. */
  readonly operation: OperationDefinitionNode | undefined;
  /** As the client sent it; `undefined` where the document has one operation. */
  readonly operationName: string | undefined;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RecordContext;
}

/** Runs operations. What goes wrong in a field is told in the result, at its place; it neither throws nor rejects for that. */
export type Executor = (operation: OperationToRun) => ExecutionResult | Promise<ExecutionResult>;
