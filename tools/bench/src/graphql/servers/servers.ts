import { startApollo } from './apollo.js';
import type { StartServer } from './bench-server.js';
import { startFloor } from './floor.js';
import { startMercurius } from './mercurius.js';
import { startOurs } from './ours.js';
import { startYoga } from './yoga.js';

/** Every server by the name in the table; the first is the one that the others are set against. */
export const SERVERS = {
  'node:http + graphql-js': startFloor,
  ours: startOurs('on'),
  'ours without jit': startOurs('off'),
  'mercurius + jit': startMercurius(1),
  mercurius: startMercurius(0),
  'graphql-yoga': startYoga,
  'Apollo as it comes': startApollo,
} as const satisfies Readonly<Record<string, StartServer>>;

export type ServerName = keyof typeof SERVERS;
