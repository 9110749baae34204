import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult, type GraphQLError } from 'graphql';
import type { Delivery } from './following.js';

/** Answers the selection of one event. */
export type ExecuteEvent = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/** What a subscription that cannot begin answers. */
export interface RefusedSubscription {
  readonly errors: readonly GraphQLError[];
}

/**
 * Begins a subscription of a validated document. Each event is answered in the context that it brings, which is fresh, and
 * nothing is read before the one before it was taken: a reader that takes nothing holds its place and no more. `return()`
 * ends it at once, whatever it waits for.
 */
export async function subscribeToRecord(args: ExecutionArgs, executeEvent: ExecuteEvent = execute): Promise<AsyncGenerator<ExecutionResult, void, undefined> | RefusedSubscription> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return { errors: source.errors ?? [] };
  return answerEach(source as AsyncGenerator<Delivery<unknown>, void, undefined>, args, executeEvent);
}

function answerEach(source: AsyncGenerator<Delivery<unknown>, void, undefined>, args: ExecutionArgs, executeEvent: ExecuteEvent): AsyncGenerator<ExecutionResult, void, undefined> {
  const answers: AsyncGenerator<ExecutionResult, void, undefined> = {
    async next() {
      const { done, value } = await source.next();
      if (done) return { done, value: undefined };
      return { done: false, value: await executeEvent({ ...args, rootValue: value.payload, contextValue: value.context }) };
    },
    async return() {
      await source.return();
      return { done: true, value: undefined };
    },
    throw: async (error) => {
      await source.throw(error);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => answers,
  };
  return answers;
}
