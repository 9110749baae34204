import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { Duplex } from 'node:stream';
import { handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { CallerSigns, IdentifyCaller } from '../access/identify-caller.js';
import type { SubscriptionSettings } from '../configuration/subscriptions.js';
import type { Log } from '../operation/log.js';
import type { Rates } from '../rates/rates.js';
import { CLOSE_CODES } from './close-codes.js';
import type { Seats } from './seats.js';
import { isNoLongerGood, PINGS_OF_A_CHECK } from './is-no-longer-good.js';
import { refuseUpgrade } from './refuse-upgrade.js';
import { createSocketLine } from './socket-line.js';
import { type ConnectionParameters, type KnownSocket, toProtocol } from './socket-protocol.js';
import { noSocketsHere, originNotAllowed, stopping } from './subscription-refusals.js';
import type { Subscriptions } from './subscriptions.js';

/** Milliseconds in which clients may answer that their sockets are closed when the server stops. */
const STOP_MILLISECONDS = 2000;

/** What sockets need. */
export interface SocketParts {
  readonly subscriptions: Subscriptions;
  readonly seats: Seats;
  readonly identify: IdentifyCaller;
  readonly recognise: IdentifyCaller;
  readonly rates: Pick<Rates, 'admit'>;
  readonly settings: SubscriptionSettings;
  readonly log: Log;
  /** Where a request comes from, with what proxies say of it. */
  readonly addressOf: (request: IncomingMessage) => string;
  readonly isAllowedOrigin: (headers: IncomingHttpHeaders) => boolean;
}

/** The sockets of a server. */
export interface Sockets {
  /** How many are open. */
  count(): number;
  /** Takes no more, and closes those that are open once their subscriptions have ended. */
  stop(): Promise<void>;
}

/** Opens sockets at a path of a server, with the protocol graphql-transport-ws. */
export function openSockets(server: Server, path: string, parts: SocketParts): Sockets {
  const { settings, seats, recognise, log } = parts;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: settings.messageBytes, perMessageDeflate: false, handleProtocols });
  const protocol = makeServer<ConnectionParameters, KnownSocket>(toProtocol(parts));
  let hasStopped = false;

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    try {
      if ((request.url ?? '').split('?')[0] !== path) throw noSocketsHere(path);
      if (hasStopped) throw stopping();
      if (!parts.isAllowedOrigin(request.headers)) throw originNotAllowed();
      const address = parts.addressOf(request);
      const leave = seats.take({ address });
      socket.once('close', leave);
      sockets.handleUpgrade(request, socket, head, (opened) => accept(opened, { headers: request.headers, address }));
    } catch (error) {
      refuseUpgrade(socket, error, log);
    }
  });

  function accept(socket: WebSocket, signs: CallerSigns): void {
    const line = createSocketLine(socket, settings);
    const requestId = randomUUID();
    const known: KnownSocket = { signs, line, requestId };
    const closed = protocol.opened(line.graphql, known);
    const checking = setInterval(() => void checkAgain(known), settings.pingMilliseconds * PINGS_OF_A_CHECK).unref();
    log.debug({ requestId }, 'a socket was opened');
    socket.once('close', (code, reason) => {
      clearInterval(checking);
      log.debug({ requestId, code }, 'a socket was closed');
      closed(code, String(reason)).catch((error: unknown) => log.error({ error, requestId }, 'a socket could not be cleared away'));
    });
  }

  /** A key that was revoked meanwhile is good for nothing more. */
  async function checkAgain({ caller, signs, line }: KnownSocket): Promise<void> {
    if (caller?.keyId !== undefined && (await isNoLongerGood(recognise, signs))) line.close(CLOSE_CODES.unauthenticated, 'the key is good no longer');
  }

  return {
    count: () => sockets.clients.size,
    async stop() {
      hasStopped = true;
      await turn();
      const closed = [...sockets.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      for (const socket of sockets.clients) socket.close(CLOSE_CODES.goingAway, 'the server is being stopped');
      await Promise.race([Promise.all(closed), wait(STOP_MILLISECONDS, undefined, { ref: false })]);
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}
