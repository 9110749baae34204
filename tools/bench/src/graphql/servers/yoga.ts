import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildRecordSchema } from '@onrecord/schema';
import { createYoga } from 'graphql-yoga';
import { makeContext, type StartServer } from './bench-server.js';

/** graphql-yoga on node:http, as it comes. */
export const startYoga: StartServer = async (store) => {
  const server = createServer(createYoga({ schema: buildRecordSchema(), context: () => makeContext(store), logging: false }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
};
