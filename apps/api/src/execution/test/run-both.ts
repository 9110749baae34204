import type { RecordContext } from '@onrecord/schema';
import { type ExecutionResult, getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import { createCompilingExecutor } from '../compiling-executor.js';
import { createPlainExecutor } from '../plain-executor.js';

/** The answers of both executors to one operation, as clients get them, and whether the second was compiled. */
export interface BothAnswers {
  readonly plain: ToldResult;
  readonly compiled: ToldResult;
  readonly isCompiled: boolean;
}

/** A result as JSON tells it; errors in the order of their places, since fields that run side by side fail in any. */
export interface ToldResult {
  readonly data: unknown;
  readonly errors: readonly string[];
}

/** Makes a runner of operations on both executors; each run has a context of its own. @throws when an operation is not valid. */
export function createBothExecutors(schema: GraphQLSchema, makeContext: () => RecordContext) {
  const plain = createPlainExecutor(schema);
  return async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<BothAnswers> => {
    const document = parse(query);
    const [fault] = validate(schema, document);
    if (fault !== undefined) throw new Error(`${fault.message} in ${query}`);
    let now = 0;
    const compiling = createCompilingExecutor(schema, () => (now += 1000));
    const run = { document, operation: getOperationAST(document) ?? undefined, operationName: undefined, variables };
    const expected = await plain({ ...run, context: makeContext() });
    expect(tell(await compiling.execute({ ...run, context: makeContext() }))).toEqual(tell(expected));
    const compiled = await compiling.execute({ ...run, context: makeContext() });
    // What was compiled is run again as it is kept.
    expect(tell(await compiling.execute({ ...run, context: makeContext() }))).toEqual(tell(compiled));
    return { plain: tell(expected), compiled: tell(withoutLater(compiled, expected)), isCompiled: compiling.plans() > 0 };
  };
}

function tell({ data, errors = [] }: ExecutionResult): ToldResult {
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, errors: errors.map((error) => JSON.stringify({ ...error.toJSON(), thrown: error.originalError?.name, extensions: error.extensions ?? {} })).sort() };
}

/**
 * A result without the errors that graphql-js does not wait for: when a field fails that may not be null, what holds it
 * becomes null, and errors that happen in there later are left out by graphql-js and told by graphql-jit.
 */
function withoutLater(compiled: ExecutionResult, plain: ExecutionResult): ExecutionResult {
  const told = new Set(tell(plain).errors);
  const errors = (compiled.errors ?? []).filter((error) => told.has(tell({ errors: [error] }).errors[0]!) || !isInsideNull(compiled.data, error.path ?? []));
  return { ...compiled, errors };
}

/** Whether something above the field at a path is null: its error then belongs to what is not told. */
function isInsideNull(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const key of path) {
    if (value === null || value === undefined) return true;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return false;
}
