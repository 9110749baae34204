import { composeServer } from './compose-server.js';
import { readConfiguration } from './configuration/configuration.js';
import { openRecord } from './record/open-record.js';
import { takeInSeeds } from './record/take-in-seeds.js';
import { toStartFailure } from './start-failure.js';
import { stopOnSignal } from './stop-on-signal.js';

const log = (line: string): void => console.error(`on record: ${line}`);

try {
  const configuration = readConfiguration(process.env);
  const record = await openRecord(configuration, log);
  await takeInSeeds(configuration, record, log);
  const server = await composeServer(configuration, { ...record, log });
  stopOnSignal([() => server.stop(), () => record.close()], log);
  const address = await server.start();
  console.log(`On Record answers at ${address} (open it in a browser for the playground; Ctrl-C stops)`);
} catch (error) {
  log(toStartFailure(error));
  process.exit(1);
}
