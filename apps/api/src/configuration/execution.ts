import type { VariableReader } from './variables.js';

/** How operations are run. */
export interface ExecutionSettings {
  /** Whether operations that come again are compiled; without it graphql-js runs all of them. */
  readonly jit: 'on' | 'off';
}

/** What the variables tell of it. */
export function readExecution(variables: VariableReader): ExecutionSettings {
  return { jit: variables.choice('ONRECORD_JIT', ['on', 'off'], 'on') };
}
