import type { ApolloServerPlugin } from '@apollo/server';
import type { RecordContext } from '@onrecord/schema';
import type { Limits } from '../configuration/limits.js';
import type { Rates } from '../rates/rates.js';
import type { KnownDocuments } from './known-documents.js';
import { costExceeded } from './limit-exceeded.js';
import { tellErrors } from './tell-errors.js';
import { findVariableExcess } from './variable-limits.js';

/** What an answer tells of the cost of its operation, in `extensions.cost`. */
export interface ToldCost {
  /** What the operation costs with these variables, reckoned before it ran. */
  readonly requested: number;
  /** The most that is answered. */
  readonly limit: number;
}

/** The parts of the limits that an operation meets once it is valid. */
export type OperationLimits = Pick<Limits, 'cost' | 'variableBytes' | 'listValues' | 'valueDepth'>;

/** What the plugin works with. */
export interface OperationGuards {
  readonly limits: OperationLimits;
  readonly known: KnownDocuments;
  readonly rates: Rates;
  /** Whether errors say which names of the schema might have been meant. */
  readonly suggests: boolean;
}

/**
 * Refuses operations that are larger, cost more or come faster than the limits, before anything is read, and tells in every
 * answer to an operation what it costs. It does not care who executes them.
 */
export function operationLimitsPlugin({ limits, known, rates, suggests }: OperationGuards): ApolloServerPlugin<RecordContext> {
  return {
    async requestDidStart() {
      let told: ToldCost | undefined;
      return {
        async didEncounterErrors({ errors }) {
          tellErrors(errors, suggests);
        },
        async didResolveOperation({ schema, document, operation, request: { variables = {} }, contextValue }) {
          // Documents that somebody else parsed were not validated here.
          const refusal = known.refusalOf(document);
          if (refusal !== undefined) throw refusal;
          if (operation === undefined) return;
          const { cost, analyses, submissions } = known.operation(schema, document, operation);
          const excess = findVariableExcess(variables, limits, analyses + submissions > 0);
          if (excess !== undefined) throw excess;
          const requested = cost(variables);
          told = { requested, limit: limits.cost };
          if (requested > limits.cost) throw costExceeded(requested, limits.cost);
          rates.charge(contextValue.caller, { cost: requested, analyses, submissions });
        },
        async willSendResponse({ response: { body } }) {
          if (told === undefined || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: told };
        },
      };
    },
  };
}
