import { ENGINE } from '@onrecord/extraction';
import { composeServer } from './compose-server.js';
import { readConfiguration } from './configuration/configuration.js';
import { createLog } from './operation/create-log.js';
import { readVersion } from './operation/read-version.js';
import { createMetrics } from './operation/metrics/metrics.js';
import { addProcessMetrics } from './operation/metrics/process-metrics.js';
import { openRecord } from './record/open-record.js';
import { takeInSeeds } from './record/take-in-seeds.js';
import { toStartFailure } from './start-failure.js';
import { stopOnSignal } from './stop-on-signal.js';

let log = createLog({ level: 'info', form: 'auto' });

try {
  const configuration = readConfiguration(process.env);
  log = createLog({ level: configuration.operation.logLevel, form: configuration.operation.logForm });
  const metrics = createMetrics();
  addProcessMetrics(metrics, { version: readVersion(), engine: ENGINE });
  const record = await openRecord(configuration, log, metrics);
  await takeInSeeds(configuration, record, log);
  const server = await composeServer(configuration, { ...record, log, metrics });
  stopOnSignal([() => server.stop(), () => record.close()], log);
  const address = await server.start();
  log.info({ address }, 'listening');
  console.log(`On Record answers at ${address} (open it in a browser for the playground; Ctrl-C stops)`);
} catch (error) {
  log.fatal(toStartFailure(error));
  process.exit(1);
}
