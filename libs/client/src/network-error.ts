/** No answer of GraphQL came: the server cannot be reached, the connection broke, or what came is something else, such as a proxy's page. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  /** The HTTP status of what came instead; `undefined` when nothing came. */
  readonly status: number | undefined;

  constructor(message: string, { status, cause }: { readonly status?: number; readonly cause?: unknown } = {}) {
    super(message, { cause });
    this.status = status;
  }
}
