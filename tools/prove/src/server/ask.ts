/** The body of an answer in GraphQL. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: unknown;
}

/** Sends one GraphQL operation. */
export function ask(address: string, query: string, variables: object = {}): Promise<Answer> {
  return send(address, { query, variables });
}

/** Sends the body of a GraphQL request as it stands. */
export async function send(address: string, body: object): Promise<Answer> {
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await answer.json()) as Answer;
}
