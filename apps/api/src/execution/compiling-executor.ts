import { type ExecutionResult, getVariableValues, type GraphQLSchema, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Executor, OperationToRun } from './executor.js';
import { mayCompile } from './may-compile.js';
import { createPlainExecutor } from './plain-executor.js';
import { planSize } from './plan-size.js';
import { toGraphqlError } from './to-graphql-error.js';

/** The largest operation that is compiled, in fields: a page of any reader has a tenth of them, and compiling takes time for each. */
const FIELDS_MAX = 2000;
/** Fields of all compiled operations that are kept together. */
const FIELDS_KEPT = 40_000;
/** Between two operations that are compiled: whoever sends ever new ones gets no more than a part of the processor for it, a fifth where they are large. */
const PAUSE_MILLISECONDS = 50;
const PAUSE_BY_TIME_TAKEN = 4;
/** Faults of variables that are told, as graphql-js tells them. */
const ERRORS_MAX = 50;

/** A compiled operation. */
interface Plan {
  readonly fields: number;
  run(operation: OperationToRun): ExecutionResult | Promise<ExecutionResult>;
}

/** What a compiling executor tells of itself. */
export interface CompilingExecutor {
  readonly execute: Executor;
  /** How many operations are compiled and kept. */
  plans(): number;
}

/**
 * Runs operations with graphql-jit when they come again: the second time an operation is asked, and not before, it is
 * compiled into a program of its own. Everything that graphql-jit cannot do as graphql-js does is run by graphql-js.
 * The document of an operation is to be parsed once, since operations are told apart by their nodes.
 */
export function createCompilingExecutor(schema: GraphQLSchema, now: () => number = () => performance.now()): CompilingExecutor {
  const plain = createPlainExecutor(schema);
  const plans = new LRUCache<OperationDefinitionNode, Plan>({ maxSize: FIELDS_KEPT, sizeCalculation: ({ fields }) => fields });
  const seen = new WeakSet<OperationDefinitionNode>();
  const left = new WeakSet<OperationDefinitionNode>();
  let pausesUntil = Number.NEGATIVE_INFINITY;

  function planFor(asked: OperationToRun, operation: OperationDefinitionNode): Plan | undefined {
    const known = plans.get(operation);
    if (known !== undefined || left.has(operation)) return known;
    if (!seen.has(operation)) {
      seen.add(operation);
      return undefined;
    }
    const began = now();
    if (began < pausesUntil) return undefined;
    const plan = compile(schema, asked, operation);
    const ended = now();
    pausesUntil = ended + Math.max(PAUSE_MILLISECONDS, PAUSE_BY_TIME_TAKEN * (ended - began));
    if (plan === undefined) left.add(operation);
    else plans.set(operation, plan);
    return plan;
  }

  return {
    execute(asked) {
      const { operation } = asked;
      if (operation === undefined) return plain(asked);
      return refuseVariables(schema, operation, asked.variables) ?? planFor(asked, operation)?.run(asked) ?? plain(asked);
    },
    plans: () => plans.size,
  };
}

/** graphql-jit words some faults of variables in its own way and knows no `@oneOf`: graphql-js looks at them first. */
function refuseVariables(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode, variables: OperationToRun['variables']): ExecutionResult | undefined {
  const { errors } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: ERRORS_MAX });
  return errors === undefined ? undefined : { errors };
}

function compile(schema: GraphQLSchema, { document, operationName }: OperationToRun, operation: OperationDefinitionNode): Plan | undefined {
  if (!mayCompile(schema, document, operation)) return undefined;
  const fields = Math.max(1, planSize(schema, document, operation));
  if (fields > FIELDS_MAX) return undefined;
  const compiled = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(compiled)) return undefined;
  const defaults = defaultsOf(operation);
  const finish = (result: ExecutionResult): ExecutionResult => (result.errors === undefined ? result : { ...result, errors: result.errors.map((error) => toGraphqlError(error, document)) });
  return {
    fields,
    run({ context, variables }) {
      const result = compiled.query(undefined, context, defaults === undefined ? variables : { ...defaults, ...variables }) as ExecutionResult | Promise<ExecutionResult>;
      return result instanceof Promise ? result.then(finish) : finish(result);
    },
  };
}

/** The defaults of an operation's variables as a client would send them: graphql-jit forgets those of variables that may not be null. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> | undefined {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]));
  return defaults.length === 0 ? undefined : Object.fromEntries(defaults);
}
