import { InputError } from '@onrecord/domain';
import { type AccessSettings, readAccess } from './access.js';
import { readAllowedOrigins } from './allowed-origins.js';
import { type DocumentSettings, readDocumentSettings } from './documents.js';
import { type ExecutionSettings, readExecution } from './execution.js';
import { type Limits, readLimits } from './limits.js';
import { type Operation, readOperation } from './operation.js';
import { type RateLimits, readRates } from './rates.js';
import { readReaderFolder } from './reader.js';
import { readTrustedProxies } from './trusted-proxies.js';
import { readSubscriptionSettings, type SubscriptionSettings } from './subscriptions.js';
import { createVariableReader, type Environment, type NumberVariable, type VariableReader } from './variables.js';

/** Everything that the server is told from outside. */
export interface Configuration {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Path of the SQLite file, or `:memory:`. */
  readonly database: string;
  /** Folder of articles that a first start takes in; `undefined` for none. */
  readonly seeds?: string;
  /** The address under which people reach what is served, without a slash at its end; `undefined` where nobody told. */
  readonly publicUrl?: string;
  readonly access: AccessSettings;
  readonly limits: Limits;
  readonly rates: RateLimits;
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Whether the schema is told to whoever asks for it. */
  readonly introspection: 'on' | 'off';
  readonly documents: DocumentSettings;
  /** How many may subscribe, and how long the server waits for them. */
  readonly subscriptions: SubscriptionSettings;
  /** Origins whose pages may read answers and open sockets: `https://reader.example`; empty: only this server's own. */
  readonly allowedOrigins: readonly string[];
  readonly operation: Operation;
  readonly execution: ExecutionSettings;
  /** Folder of the built reader, served at `/`; `undefined` leaves the playground there. */
  readonly reader?: string;
}

const PORT: NumberVariable = { name: 'PORT', smallest: 0, largest: 65_535, otherwise: 4000 };

/**
 * The configuration that an environment tells; what it leaves out is as the README's table says.
 * @throws InputError that names every fault at once.
 */
export function readConfiguration(environment: Environment): Configuration {
  return readFrom(createVariableReader(environment));
}

/**
 * The same by a reader of variables, which knows afterwards what was read.
 * @throws InputError that names every fault at once.
 */
export function readFrom(variables: VariableReader): Configuration {
  const seeds = variables.text('ONRECORD_SEEDS');
  const publicUrl = variables.webAddress('ONRECORD_PUBLIC_URL');
  const reader = readReaderFolder(variables);
  const configuration: Configuration = {
    port: variables.number(PORT),
    host: variables.text('HOST', '127.0.0.1'),
    database: variables.text('ONRECORD_DATABASE', '.onrecord/record.db'),
    access: readAccess(variables),
    limits: readLimits(variables),
    rates: readRates(variables),
    trustedProxies: readTrustedProxies(variables),
    introspection: variables.choice('ONRECORD_INTROSPECTION', ['on', 'off'], 'on'),
    documents: readDocumentSettings(variables),
    subscriptions: readSubscriptionSettings(variables),
    allowedOrigins: readAllowedOrigins(variables),
    operation: readOperation(variables),
    execution: readExecution(variables),
    ...(seeds === undefined ? {} : { seeds }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(reader === undefined ? {} : { reader }),
  };
  const { faults } = variables;
  if (faults.length > 0) throw new InputError('environment', `the configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return configuration;
}
