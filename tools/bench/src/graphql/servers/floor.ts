import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildRecordSchema } from '@onrecord/schema';
import { type DocumentNode, execute, parse, validate } from 'graphql';
import { makeContext, type StartServer } from './bench-server.js';
import type { Operation } from '../operations.js';

/** The floor: node:http and graphql-js, with each document parsed and validated once. */
export const startFloor: StartServer = async (store) => {
  const schema = buildRecordSchema();
  const documents = new Map<string, DocumentNode>();

  function documentFor(query: string): DocumentNode {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const document = parse(query);
    if (validate(schema, document).length > 0) throw new Error('the operation is not valid');
    documents.set(query, document);
    return document;
  }

  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await readBody(request)) as Operation;
    const body = JSON.stringify(await execute({ schema, document: documentFor(query), variableValues: variables, contextValue: makeContext(store) }));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
};

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += String(chunk);
  return body;
}
