import { connect, type Socket } from 'node:net';

/** A connection that says exactly what a test tells it to, and when. */
export interface RawConnection {
  write(words: string): void;
  /** What came back, once it matches. Rejects when the other side ends before. */
  heard(pattern: RegExp): Promise<string>;
  /** Everything that came back, once the other side has ended. */
  ended(): Promise<string>;
}

/** Connects to a server. */
export function connectTo(address: string): RawConnection {
  const { hostname, port } = new URL(address);
  const socket: Socket = connect(Number(port), hostname);
  let words = '';
  socket.setEncoding('utf8').on('data', (chunk) => (words += String(chunk)));
  // How the other side ends is what the test asks about.
  socket.on('error', () => undefined);
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(words)));
  return {
    write: (text) => void socket.write(text),
    heard: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (pattern.test(words)) resolve(words);
        };
        socket.on('data', look);
        look();
        void closed.then(() => reject(new Error(`ended after «${words}»`)));
      }),
    ended: () => closed,
  };
}
