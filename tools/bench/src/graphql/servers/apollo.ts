import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildRecordSchema, type RecordContext } from '@onrecord/schema';
import { makeContext, type StartServer } from './bench-server.js';

/** Apollo Server with its own HTTP server and its default plugins, as it comes. */
export const startApollo: StartServer = async (store) => {
  const { url } = await startStandaloneServer(new ApolloServer<RecordContext>({ schema: buildRecordSchema() }), { listen: { port: 0, host: '127.0.0.1' }, context: async () => makeContext(store) });
  return url;
};
