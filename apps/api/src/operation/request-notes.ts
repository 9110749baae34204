import { AsyncLocalStorage } from 'node:async_hooks';

/** What is noted of a request while it is answered, for its line in the log. None of it is the client's own words but for a name that was cleaned. */
export interface RequestNotes {
  readonly id: string;
  /** `query`, `mutation` or `subscription`; absent until the document was read. */
  operationType?: string;
  /** The operation's name as the client chose it, cut to letters, digits and underscores. */
  operationName?: string;
  /** The first digits of the document's hash: the same for the same document. */
  documentHash?: string;
  /** What the operation costs at most, as `extensions.cost` counts. */
  cost?: number;
  /** The id of the key; absent for those who show none. Never the key. */
  keyId?: string;
  /** The codes of the errors of the answer. */
  readonly codes: Set<string>;
  /** What the request brought along: its body, its headers, its address. Looked at when a failure is told, to hide it there. */
  readonly brought: () => readonly unknown[];
}

const requests = new AsyncLocalStorage<RequestNotes>();

/** Notes for a request that is about to be answered. */
export function makeNotes(id: string, brought: () => readonly unknown[] = () => []): RequestNotes {
  return { id, codes: new Set(), brought };
}

/** Runs the answering of one request: what happens in it can note and name it. */
export function withNotes<Value>(notes: RequestNotes, answer: () => Value): Value {
  return requests.run(notes, answer);
}

/** The request that is being answered; `undefined` outside of any. */
export function currentRequest(): RequestNotes | undefined {
  return requests.getStore();
}

/** Every text that a request brought along. */
export function wordsOf(notes: RequestNotes | undefined): readonly string[] {
  return (notes?.brought() ?? []).flatMap(textsIn);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Buffer.isBuffer(value)) return [value.toString('utf8')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
