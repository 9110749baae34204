/** Sends one GraphQL operation. @returns the answer's body, as JSON. */
export async function ask(address: string, query: string, variables: object = {}): Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] }> {
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  return (await answer.json()) as { data?: unknown };
}
