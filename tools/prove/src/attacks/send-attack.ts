import type { Attack } from '@onrecord/testing';

interface Body {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends an attack; gives what is wrong with how it ended, `undefined` where it ended as it is told to. */
export async function sendAttack(address: string, { name, request, end }: Attack): Promise<string | undefined> {
  const { method, search, headers, body } = request();
  const response = await fetch(`${address}/graphql${search}`, { method, headers, ...(body === undefined ? {} : { body }) }).catch((error: Error) => {
    if (end.mayHangUp !== true) throw new Error(`«${name}» got no answer: ${String(error.cause ?? error)}`);
    return undefined;
  });
  if (response === undefined) return undefined;
  const { errors = [] } = (await response.json()) as Body;
  const [error] = errors;
  const code = error?.extensions?.code;
  const isAsTold = response.status === end.status && code === end.code && (error?.message ?? '').includes(end.words);
  return isAsTold ? undefined : `${response.status} ${code ?? 'no code'}: ${(error?.message ?? 'no error').slice(0, 120)}`;
}
