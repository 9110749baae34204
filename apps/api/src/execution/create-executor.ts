import type { GraphQLSchema } from 'graphql';
import type { ExecutionSettings } from '../configuration/execution.js';
import { createCompilingExecutor } from './compiling-executor.js';
import type { Executor } from './executor.js';
import { createPlainExecutor } from './plain-executor.js';

/** Who runs the operations of a server, as it is configured. */
export function createExecutor(schema: GraphQLSchema, { jit }: ExecutionSettings): Executor {
  return jit === 'on' ? createCompilingExecutor(schema).execute : createPlainExecutor(schema);
}
