import { Agent, request } from 'node:http';
import type { Operation } from './operations.js';

/** Sends operations over connections that stay open. */
export interface Client {
  /** Gives the answer's text. @throws when the answer is no 200 or tells errors. */
  send(body: string): Promise<string>;
  close(): void;
}

/** An operation as the body of a request. */
export function toBody({ query, variables }: Operation): string {
  return JSON.stringify({ query, variables });
}

/** A client with at most so many connections. */
export function openClient(address: string, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send: (body) =>
      new Promise((resolve, reject) => {
        const sent = request(address, { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text);
            else reject(new Error(`${address} answered ${response.statusCode}: ${text.slice(0, 300)}`));
          });
        });
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}
