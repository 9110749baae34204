import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServerName } from './servers/servers.js';

/** What a server process has used so far. */
export interface Usage {
  readonly cpuMicroseconds: number;
  readonly rssBytes: number;
}

/** A server in a process of its own. */
export interface Served {
  readonly address: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts a server in a process of its own, over a database file or, without one, over a record in memory. */
export async function serve(name: ServerName, workspace: string, database?: string): Promise<Served> {
  const child = fork(fileURLToPath(new URL('server-process.js', import.meta.url)), [name, workspace, ...(database === undefined ? [] : [database])], { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const answer = async <Message>(): Promise<Message> => {
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`the server «${name}» ended with ${code}`);
    });
    return (await Promise.race([once(child, 'message'), ended]))[0] as Message;
  };
  const { address } = await answer<{ readonly address: string }>();
  return {
    address,
    usage: () => (child.send('usage'), answer<Usage>()),
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
