import type { Caller } from '@onrecord/domain';
import { type ExecutionArgs, getOperationAST, GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule, OperationTypeNode, parse, specifiedRules, validate } from 'graphql';
import type { Configuration } from '../configuration/configuration.js';
import type { DocumentGate } from '../documents/document-gate.js';
import { documentLimitsRule } from '../limits/document-limits-rule.js';
import { createKnownDocuments } from '../limits/known-documents.js';
import { costExceeded, limitExceeded } from '../limits/limit-exceeded.js';
import { ERRORS_TOLD_MAX, tellErrors } from '../limits/tell-errors.js';
import { findVariableExcess } from '../limits/variable-limits.js';
import type { Rates } from '../rates/rates.js';
import { askByPost, noDocument, noSuchOperation, noVariables } from './subscription-refusals.js';

/** The parameters of an operation as they come: each may be anything. */
export type OperationParameters = Readonly<Record<string, unknown>>;

/** What a subscription has to pass before it begins: the same that a query has to. */
export interface SubscriptionRules extends Pick<Configuration, 'limits' | 'introspection'> {
  readonly schema: GraphQLSchema;
  readonly gate: DocumentGate;
  readonly rates: Rates;
}

/** What is executed, without the context. */
export type CheckedArgs = Omit<ExecutionArgs, 'contextValue'>;

/** A subscription that may begin, or why it may not. */
export type CheckedSubscription = { readonly kind: 'checked'; readonly args: CheckedArgs; /** Of each of its events. */ readonly cost: number } | { readonly kind: 'refused'; readonly errors: readonly GraphQLError[] };

/** Checks subscriptions: the documents that a caller may send, the limits of operations, and the rates of callers. */
export function createSubscriptionCheck({ schema, gate, rates, limits, introspection }: SubscriptionRules): (parameters: OperationParameters, caller: Caller) => CheckedSubscription {
  const known = createKnownDocuments(limits);
  const rules = [documentLimitsRule(known), ...specifiedRules, ...(introspection === 'on' ? [] : [NoSchemaIntrospectionCustomRule])];

  function check({ operationName, variables, ...parameters }: OperationParameters, caller: Caller): CheckedSubscription {
    const text = admit(parameters, caller);
    if (text.length > limits.characters) throw limitExceeded({ what: 'characters', limit: limits.characters, found: text.length, advice: 'put texts into variables, and leave comments out' });
    const document = parse(text, { maxTokens: limits.tokens });
    const faults = validate(schema, document, rules, { maxErrors: ERRORS_TOLD_MAX });
    if (faults.length > 0) return refuse(faults, 'GRAPHQL_VALIDATION_FAILED');
    const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : undefined);
    if (!operation) throw noSuchOperation();
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw askByPost(operation.operation);
    const variableValues = readVariables(variables);
    const excess = findVariableExcess(variableValues, limits, false);
    if (excess !== undefined) throw excess;
    const cost = known.operation(schema, document, operation).cost(variableValues);
    charge(cost, caller);
    return { kind: 'checked', cost, args: { schema, document, variableValues, ...(typeof operationName === 'string' ? { operationName } : {}) } };
  }

  function admit(parameters: OperationParameters, caller: Caller): string {
    const asked = gate.find(parameters);
    gate.admit(asked, caller);
    if (asked.kind === 'none' || asked.kind === 'refused') throw noDocument();
    return asked.text;
  }

  function charge(cost: number, caller: Caller): void {
    if (cost > limits.cost) throw costExceeded(cost, limits.cost);
    rates.charge(caller, { cost, analyses: 0, submissions: 0 });
  }

  function refuse(errors: readonly GraphQLError[], code: string): CheckedSubscription {
    const coded = errors.map((error) => withCode(error, code));
    tellErrors(coded, introspection === 'on');
    return { kind: 'refused', errors: coded };
  }

  return (parameters, caller) => {
    try {
      return check(parameters, caller);
    } catch (error) {
      if (error instanceof GraphQLError) return refuse([error], 'GRAPHQL_PARSE_FAILED');
      throw error;
    }
  };
}

/** Null and none are the same to GraphQL over HTTP and over a socket. */
function readVariables(variables: unknown): Readonly<Record<string, unknown>> {
  if (variables === undefined || variables === null) return {};
  if (typeof variables !== 'object' || Array.isArray(variables)) throw noVariables();
  return variables as Readonly<Record<string, unknown>>;
}

/** An error of graphql-js has no code of its own; those of ours keep theirs. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  return error.extensions['code'] === undefined ? Object.assign(error, { extensions: { ...error.extensions, code } }) : error;
}
