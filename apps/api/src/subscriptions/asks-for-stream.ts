import type { FastifyRequest } from 'fastify';
import { getOperationAST, GraphQLError, OperationTypeNode, parse } from 'graphql';
import type { DocumentGate } from '../documents/document-gate.js';
import type { OperationParameters } from './check-subscription.js';

const MEDIA_TYPE = 'text/event-stream';

/**
 * Whether a request asks for an event stream: it takes nothing else, or it takes one among others and asks for a subscription.
 * Clients that do not know yet what they will get name every form that they take: `application/json, text/event-stream`.
 */
export function asksForStream({ headers: { accept = '' } }: Pick<FastifyRequest, 'headers'>, parameters: OperationParameters, gate: DocumentGate, maxTokens: number): boolean {
  if (!accept.includes(MEDIA_TYPE)) return false;
  if (accept.split(',').every((type) => type.trim().startsWith(MEDIA_TYPE))) return true;
  const asked = gate.find(parameters);
  return (asked.kind === 'text' || asked.kind === 'trusted') && isSubscription(asked.text, parameters['operationName'], maxTokens);
}

/** The word stands in every document with a subscription, and in few without one; those are read. */
function isSubscription(text: string, operationName: unknown, maxTokens: number): boolean {
  if (!/\bsubscription\b/.test(text)) return false;
  try {
    const operation = getOperationAST(parse(text, { maxTokens, noLocation: true }), typeof operationName === 'string' ? operationName : undefined);
    return operation?.operation === OperationTypeNode.SUBSCRIPTION;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}
