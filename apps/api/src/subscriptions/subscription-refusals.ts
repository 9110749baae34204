import { GraphQLError } from 'graphql';

/** A subscription that is posted like a query: its answer never ends. */
export function askForStream(): GraphQLError {
  return refuse('SUBSCRIPTION_NEEDS_STREAM', 'a subscription is answered by a stream: send it here with `accept: text/event-stream`, or over a WebSocket at this address with the subprotocol graphql-transport-ws');
}

/** A query or mutation over a connection that carries subscriptions. */
export function askByPost(operation: string): GraphQLError {
  return refuse('NOT_A_SUBSCRIPTION', `only subscriptions are answered by a stream, found a ${operation}; send it by POST with \`accept: application/json\``);
}

/** A document without the operation that was named, or with several and no name. */
export function noSuchOperation(): GraphQLError {
  return refuse('OPERATION_RESOLUTION_FAILURE', 'expected one operation, or `operationName` of one in the document');
}

/** No document at all. */
export function noDocument(): GraphQLError {
  return refuse('BAD_REQUEST', 'expected a `query` or a `documentId`');
}

/** Variables that are no object. */
export function noVariables(): GraphQLError {
  return refuse('BAD_REQUEST', 'expected `variables` to be an object with a value for each variable');
}

/** One subscription more than a socket carries. */
export function tooManySubscriptions(limit: number): GraphQLError {
  return refuse('TOO_MANY_SUBSCRIPTIONS', `at most ${limit} subscriptions go over one connection; end some, or open another connection`, { limit });
}

/** One connection more than a client has, or than there are. */
export function tooManyConnections(limit: number, whose: 'client' | 'all'): GraphQLError {
  return refuse('TOO_MANY_CONNECTIONS', `${whose === 'client' ? `at most ${limit} connections of one client carry subscriptions; close some` : `${limit} connections carry subscriptions, which is the most; come again later`}`, { limit });
}

/** A socket at another address. */
export function noSocketsHere(path: string): GraphQLError {
  return refuse('NOT_FOUND', `there are no sockets at this address; they are at ${path}`);
}

/** A page of another site. */
export function originNotAllowed(): GraphQLError {
  return refuse('ORIGIN_NOT_ALLOWED', 'pages of this origin may not open sockets here; the operator can allow it in ONRECORD_ALLOWED_ORIGINS');
}

/** An event stream that any page of another site could ask for. */
export function couldBeForged(): GraphQLError {
  return refuse('BAD_REQUEST', 'an event stream is given to a POST with `content-type: application/json`, or to a GET with a header such as `apollo-require-preflight: 1`, which no page of another site can send unasked');
}

/** A server that stops takes no new ones. */
export function stopping(): GraphQLError {
  return refuse('STOPPING', 'the server is being stopped; ask again in a moment');
}

function refuse(code: string, message: string, details: Readonly<Record<string, number>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}
