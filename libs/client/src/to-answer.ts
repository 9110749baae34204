import type { Answer } from './answer.js';

/** The body of an answer as a value; throws when it is none. */
export function toAnswer<Data>(body: Partial<Answer<Data>> | null, requestId: string | null): Answer<Data> {
  const { data, errors } = body ?? {};
  if (data === undefined && !Array.isArray(errors)) throw new TypeError('expected `data` or `errors`, found neither');
  const told = errors?.find(({ extensions }) => extensions?.['requestId'])?.extensions?.['requestId'];
  return { data: data ?? null, errors: errors ?? [], requestId: requestId ?? (told as string | undefined) };
}
