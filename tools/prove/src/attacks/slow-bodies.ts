import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { ask } from '../server/ask.js';
import type { Finding } from '../proof.js';

const CONNECTIONS = 200;

/** While two hundred connections send their bodies a letter at a time, the page of a reader is answered. */
export async function attackWithSlowBodies(address: string): Promise<Finding> {
  const { hostname, port } = new URL(address);
  const sockets = await Promise.all(Array.from({ length: CONNECTIONS }, () => beginSlowly(hostname, Number(port))));
  try {
    for (let letter = 0; letter < 5; letter += 1) for (const socket of sockets) socket.write('1\r\n \r\n');
    const began = performance.now();
    const { errors, data } = await ask(address, '{ articles(first: 1) { totalCount } }');
    const milliseconds = Math.round(performance.now() - began);
    return { what: 'two hundred bodies that come a letter at a time', holds: errors === undefined && data !== undefined, seen: `a reader was answered meanwhile, after ${milliseconds} ms` };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

async function beginSlowly(hostname: string, port: number): Promise<Socket> {
  const socket = connect(port, hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write('POST /graphql HTTP/1.1\r\nHost: record.example\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n');
  return socket;
}
