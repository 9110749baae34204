import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** The requests that are being answered, and the connections that they came over. */
export interface RequestsUnderWay {
  readonly count: number;
  begin(): void;
  end(): void;
  /** Resolves when none is left. */
  finish(): Promise<void>;
  /** Ends every connection, whatever it carries: a socket that was upgraded too. */
  closeConnections(): void;
}

/** Counts the requests of a server. */
export function countRequests(server: Server): RequestsUnderWay {
  const connections = new Set<Socket>();
  let count = 0;
  let tellNone: () => void = () => undefined;
  server.on('connection', (connection: Socket) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });
  return {
    get count() {
      return count;
    },
    begin: () => void (count += 1),
    end() {
      count -= 1;
      if (count === 0) tellNone();
    },
    finish: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => (tellNone = resolve))),
    closeConnections: () => connections.forEach((connection) => connection.destroy()),
  };
}
