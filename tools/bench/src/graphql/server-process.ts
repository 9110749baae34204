import { openBenchRecord } from './bench-record.js';
import { SERVERS, type ServerName } from './servers/servers.js';

// A server in a process of its own: tells its address, then the processor time that it has used, whenever it is asked.
const [name, workspace, database] = process.argv.slice(2);
const store = await openBenchRecord(database);
const address = await SERVERS[name as ServerName](store, workspace!);
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!({ cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() });
});
process.on('disconnect', () => process.exit(0));
process.send!({ address });
