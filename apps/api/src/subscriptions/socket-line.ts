import type { WebSocket as GraphqlSocket } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { CLOSE_CODES } from './close-codes.js';
import { takenWithin } from './taken-within.js';

/** Bytes that may wait for a client before no more is read of it: whoever asks and asks, and takes no answer, is heard no longer. */
const WAITING_BYTES_MAX = 65_536;
/** Milliseconds in which a client may answer that a connection is closed. */
const CLOSE_MILLISECONDS = 1000;

/** How long a socket is waited for. */
export interface SocketTimes {
  readonly pingMilliseconds: number;
  readonly stallMilliseconds: number;
}

/** A socket as graphql-ws uses it, and how its life ends. */
export interface SocketLine {
  readonly graphql: GraphqlSocket;
  /** Closes it; ends it a second later where the client does not answer. */
  close(code: number, reason: string): void;
}

/**
 * A socket that sends one message of a subscription after another, each when the one before was taken: what waits for a slow
 * client is one message of each of its subscriptions. A client that takes nothing for too long is cut off, one that shows no
 * sign of life is ended.
 */
export function createSocketLine(socket: WebSocket, { pingMilliseconds, stallMilliseconds }: SocketTimes): SocketLine {
  let sending = 0;
  let isAlive = true;
  const close = (code: number, reason: string): void => {
    if (socket.readyState === socket.OPEN) socket.close(code, reason);
    setTimeout(() => socket.terminate(), CLOSE_MILLISECONDS).unref();
  };
  const pinging = setInterval(() => {
    // One that is still taking a message may not see the ping behind it.
    if (!isAlive && sending === 0) return socket.terminate();
    isAlive = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, pingMilliseconds).unref();
  const hearAgain = (): void => {
    if (socket.isPaused && socket.bufferedAmount <= WAITING_BYTES_MAX) socket.resume();
  };
  const hearNoMore = (): void => {
    if (socket.bufferedAmount > WAITING_BYTES_MAX && socket.readyState === socket.OPEN) socket.pause();
  };
  socket.on('pong', () => void (isAlive = true));
  socket.on('ping', hearNoMore);
  socket.on('error', () => socket.terminate());
  socket.once('close', () => clearInterval(pinging));
  return {
    close,
    graphql: {
      protocol: socket.protocol,
      async send(message) {
        if (socket.readyState !== socket.OPEN) return;
        sending += 1;
        try {
          await takenWithin(stallMilliseconds, (taken) => socket.send(message, taken), () => close(CLOSE_CODES.tooSlow, 'nothing was taken for too long; go on with `after`'));
        } finally {
          sending -= 1;
          hearAgain();
        }
      },
      close: (code, reason) => close(code ?? CLOSE_CODES.internal, reason ?? ''),
      onMessage: (hear) => {
        socket.on('message', (message) => {
          if (socket.readyState !== socket.OPEN) return;
          isAlive = true;
          hearNoMore();
          // A message that cannot be is closed with a code by graphql-ws; a send that failed has ended the socket.
          hear(String(message)).catch(() => close(4400, 'the message cannot be read'));
        });
      },
    },
  };
}
