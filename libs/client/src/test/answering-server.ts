import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server got it. */
export interface Asked {
  readonly method: string | undefined;
  /** The address without the host, as it was asked: `/graphql?documentId=…`. */
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  /** The JSON that was sent; `undefined` where there was no body. */
  readonly body: unknown;
}

/** A server on a free port that answers each request with `answer`, and remembers what it was asked. */
export interface AnsweringServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

/** Starts it; stop it when the test is done. */
export async function startAnswering(answer: (response: ServerResponse, asked: Asked) => void): Promise<AnsweringServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = Buffer.concat(pieces).toString();
      const latest = { method: request.method, path: request.url, headers: request.headers, body: body === '' ? undefined : (JSON.parse(body) as unknown) };
      asked.push(latest);
      answer(response, latest);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    stop: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
