import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AFTER_ALL } from '../grow-record.js';
import type { StartServer } from './bench-server.js';

/** What the built server offers to whoever puts it together. A tool knows no app: the server is loaded as a program, from where it was built. */
interface BuiltServer {
  readConfiguration(environment: Readonly<Record<string, string>>): object;
  composeServer(configuration: object, parts: object): Promise<{ start(): Promise<string> }>;
}

const nobody = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : async () => undefined) });

/** Takes what the server tells its operator and tells nobody: the same for each of its levels and for logs made from it. */
const silent: object = new Proxy(() => silent, { get: (_, name) => (name === 'then' ? undefined : silent) });

/** The server of this workspace, composed as its main program composes it; nothing is submitted to it. `jit` switches compiled operations. */
export const startOurs = (jit: 'on' | 'off'): StartServer => async (store, workspace) => {
  const { composeServer, readConfiguration } = (await import(pathToFileURL(join(workspace, 'apps/api/dist/index.js')).href)) as BuiltServer;
  // The load comes from one client, which may ask as often as it likes.
  const configuration = readConfiguration({ PORT: '0', ONRECORD_JIT: jit, ONRECORD_RATE_REQUESTS: '0', ONRECORD_RATE_COST: '0' });
  const server = await composeServer(configuration, { store, analyst: nobody, intake: nobody, clock: { now: () => AFTER_ALL }, log: silent });
  return server.start();
};
