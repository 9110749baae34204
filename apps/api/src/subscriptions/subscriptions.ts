import type { Caller } from '@onrecord/domain';
import { type RecordContext, subscribeToRecord, toPublicError } from '@onrecord/schema';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../operation/log.js';
import { type CheckedArgs, createSubscriptionCheck, type OperationParameters, type SubscriptionRules } from './check-subscription.js';
import { createPace, type Pace } from './pace.js';
import { stopping } from './subscription-refusals.js';

/** An answer as it leaves the server. */
export interface EventAnswer {
  readonly data?: ExecutionResult['data'];
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A subscription that has begun, or the reasons why it has not. */
export type OpenedSubscription = { readonly kind: 'opened'; readonly args: CheckedArgs; readonly answers: AsyncGenerator<EventAnswer, void, undefined> } | { readonly kind: 'refused'; readonly errors: readonly GraphQLFormattedError[] };

/** What subscriptions are made from. */
export interface SubscriptionParts extends SubscriptionRules {
  readonly makeContext: (caller: Caller) => RecordContext;
  readonly log: Log;
}

/** The subscriptions of a server, whatever carries them. */
export interface Subscriptions {
  /** Begins one, checked and limited as a query is. Its answers are masked, and one that fails says so and ends. */
  open(parameters: OperationParameters, caller: Caller, requestId: string): Promise<OpenedSubscription>;
  /** An error as clients see it; what is hidden from them is in the log. */
  show(error: unknown, requestId: string): GraphQLFormattedError;
  /** How many there are. */
  count(): number;
  /** Ends all, and refuses new ones. */
  end(): Promise<void>;
}

/** Makes the subscriptions of a server. */
export function createSubscriptions({ makeContext, log, ...rules }: SubscriptionParts): Subscriptions {
  const check = createSubscriptionCheck(rules);
  const open = new Set<AsyncGenerator<unknown, void, undefined>>();
  let hasEnded = false;

  /** An error as clients see it; what is hidden from them is in the log. */
  function show(error: unknown, requestId: string): GraphQLFormattedError {
    const formatted = error instanceof GraphQLError ? error.toJSON() : { message: '' };
    const shown = toPublicError(formatted, error, requestId);
    if (shown.isMasked) log.error({ error, path: formatted.path, requestId }, 'an event of a subscription failed');
    return withoutHttp(shown.formatted);
  }

  function toAnswer({ data, errors }: ExecutionResult, requestId: string): EventAnswer {
    return errors === undefined ? { data } : { data, errors: errors.map((error) => show(error, requestId)) };
  }

  /** Each answer shown, the end noted: graphql-js would hand its reader whatever was thrown. */
  function watch(events: AsyncGenerator<ExecutionResult, void, undefined>, pace: Pace, requestId: string): AsyncGenerator<EventAnswer, void, undefined> {
    const over = new AbortController();
    const finish = (): void => {
      over.abort();
      open.delete(answers);
    };
    const answers: AsyncGenerator<EventAnswer, void, undefined> = {
      async next() {
        try {
          await pace(over.signal);
          if (over.signal.aborted) return { done: true, value: undefined };
          const { done, value } = await events.next();
          if (!done) return { done, value: toAnswer(value, requestId) };
          finish();
          return { done, value: undefined };
        } catch (error) {
          finish();
          return { done: false, value: { errors: [show(error, requestId)] } };
        }
      },
      async return() {
        finish();
        await events.return();
        return { done: true, value: undefined };
      },
      async throw(error) {
        finish();
        await events.return();
        throw error;
      },
      [Symbol.asyncIterator]: () => answers,
    };
    open.add(answers);
    return answers;
  }

  return {
    async open(parameters, caller, requestId) {
      if (hasEnded) return { kind: 'refused', errors: [stopping().toJSON()] };
      const checked = check(parameters, caller);
      if (checked.kind === 'refused') return { kind: 'refused', errors: checked.errors.map((error) => show(error, requestId)) };
      const events = await subscribeToRecord({ ...checked.args, contextValue: makeContext(caller) });
      if ('errors' in events) return { kind: 'refused', errors: events.errors.map((error) => show(error, requestId)) };
      const answers = watch(events, createPace(() => rules.rates.charge(caller, { cost: checked.cost, analyses: 0, submissions: 0 })), requestId);
      if (hasEnded) await answers.return();
      return { kind: 'opened', args: checked.args, answers };
    },
    show,
    count: () => open.size,
    async end() {
      hasEnded = true;
      await Promise.all([...open].map((answers) => answers.return()));
    },
  };
}

/** What is meant for HTTP alone says nothing to whoever reads a stream. */
function withoutHttp({ extensions: { http: _, ...extensions } = {}, ...formatted }: GraphQLFormattedError): GraphQLFormattedError {
  return { ...formatted, extensions };
}
