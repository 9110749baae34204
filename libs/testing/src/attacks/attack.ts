/** What is sent to a server. */
export interface AttackRequest {
  readonly method: string;
  /** From the address of GraphQL on: `?query=…`; empty for most. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** What a server does about an attack. */
export interface AttackEnd {
  /** Of the first error; `undefined` where what looks like an attack is answered like anything else. */
  readonly code?: string;
  /** Words of its message. */
  readonly words: string;
  /** HTTP status under `application/json`. */
  readonly status: number;
  /** Whether the server may close the connection before all of the body is sent: a client that is still sending may then see that alone. */
  readonly mayHangUp?: true;
}

/** A request that would hurt a server, or looks as if, and how it ends. */
export interface Attack {
  readonly name: string;
  readonly request: () => AttackRequest;
  readonly end: AttackEnd;
}

const JSON_HEADERS = { 'content-type': 'application/json' };

/** An operation with its variables, sent as a frontend sends it. */
export function operation(query: string, variables?: unknown, more: Readonly<Record<string, unknown>> = {}): AttackRequest {
  return post(JSON.stringify({ query, ...(variables === undefined ? {} : { variables }), ...more }));
}

/** A body, sent as JSON. */
export function post(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = JSON_HEADERS): AttackRequest {
  return { method: 'POST', search: '', headers, body };
}

/** A query in the address. */
export function get(query: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): AttackRequest {
  return { method, search: `?${new URLSearchParams({ query })}`, headers };
}

/** Refused for its size. */
export function tooLarge(words: string): AttackEnd {
  return { code: 'OPERATION_TOO_LARGE', words, status: 200 };
}

/** Refused since it is no GraphQL, or none of this schema. */
export function invalid(words: string, code: 'GRAPHQL_VALIDATION_FAILED' | 'GRAPHQL_PARSE_FAILED' = 'GRAPHQL_VALIDATION_FAILED'): AttackEnd {
  return { code, words, status: 200 };
}

/** Refused for a value that cannot be. */
export function badInput(words: string, status = 200): AttackEnd {
  return { code: 'BAD_USER_INPUT', words, status };
}

/** Refused before anybody looks for GraphQL in it. */
export function badRequest(words: string, status = 400, code = 'BAD_REQUEST'): AttackEnd {
  return { code, words, status };
}

/** Answered like anything else. */
export const ANSWERED: AttackEnd = { words: '', status: 200 };

/** So many parts, one after another. */
export function repeat(times: number, part: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => part(index)).join(' ');
}
