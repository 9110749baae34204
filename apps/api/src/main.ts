import { ENGINE } from '@onrecord/extraction';
import { parseArgs } from 'node:util';
import { composeServer } from './compose-server.js';
import { readFrom } from './configuration/configuration.js';
import { describeConfiguration } from './configuration/describe-configuration.js';
import { describeUnknown, findUnknownVariables } from './configuration/unknown-variables.js';
import { createVariableReader } from './configuration/variables.js';
import { createLog } from './operation/create-log.js';
import { createMetrics } from './operation/metrics/metrics.js';
import { addProcessMetrics } from './operation/metrics/process-metrics.js';
import { readVersion } from './operation/read-version.js';
import { openRecord } from './record/open-record.js';
import { takeInSeeds } from './record/take-in-seeds.js';
import { toStartFailure } from './start-failure.js';
import { stopOnSignal } from './stop-on-signal.js';

let log = createLog({ level: 'info', form: 'auto' });

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const variables = createVariableReader(process.env);
  const configuration = readFrom(variables);
  log = createLog({ level: configuration.operation.logLevel, form: configuration.operation.logForm });
  for (const unknown of findUnknownVariables(process.env, variables.read.map(({ name }) => name))) log.warn(describeUnknown(unknown));
  if (values.check) console.log(describeConfiguration(variables.read));
  else await serve(configuration);
} catch (error) {
  log.fatal(toStartFailure(error));
  process.exit(1);
}

async function serve(configuration: ReturnType<typeof readFrom>): Promise<void> {
  const metrics = createMetrics();
  addProcessMetrics(metrics, { version: readVersion(), engine: ENGINE });
  const record = await openRecord(configuration, log, metrics);
  await takeInSeeds(configuration, record, log);
  const server = await composeServer(configuration, { ...record, log, metrics });
  stopOnSignal([() => server.stop(), () => record.close()], log);
  const address = await server.start();
  log.info({ address }, 'listening');
  console.log(`On Record answers at ${address} (open it in a browser for the playground${configuration.reader === undefined ? '' : ', and / for the reader'}; Ctrl-C stops)`);
}
