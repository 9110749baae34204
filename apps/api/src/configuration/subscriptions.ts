import type { NumberVariable, VariableReader } from './variables.js';

/** How many may subscribe, and how long the server waits for them. */
export interface SubscriptionSettings {
  /** Connections that carry subscriptions: sockets and event streams, of one client. */
  readonly connectionsOfClient: number;
  /** The same of all clients. */
  readonly connections: number;
  /** Subscriptions over one socket; an event stream carries one. */
  readonly ofConnection: number;
  /** Bytes of one message that a client sends over a socket. */
  readonly messageBytes: number;
  /** Milliseconds in which a socket has to say who it is. */
  readonly initMilliseconds: number;
  /** Milliseconds between two signs of life to a client. */
  readonly pingMilliseconds: number;
  /** Milliseconds after which a client that takes nothing of what it was sent is cut off. */
  readonly stallMilliseconds: number;
  /** Milliseconds between two looks at the record's clock, while somebody follows it: other processes write too. */
  readonly pollMilliseconds: number;
}

const SUBSCRIPTIONS: Readonly<Record<keyof SubscriptionSettings, NumberVariable>> = {
  connectionsOfClient: { name: 'ONRECORD_SUBSCRIBER_CONNECTIONS', smallest: 1, largest: 1_000_000, otherwise: 100 },
  connections: { name: 'ONRECORD_SUBSCRIBERS', smallest: 1, largest: 1_000_000, otherwise: 1000 },
  ofConnection: { name: 'ONRECORD_SUBSCRIPTIONS_PER_CONNECTION', smallest: 1, largest: 10_000, otherwise: 20 },
  messageBytes: { name: 'ONRECORD_SUBSCRIPTION_MESSAGE_BYTES', smallest: 1000, largest: 10_000_000, otherwise: 200_000 },
  initMilliseconds: { name: 'ONRECORD_SUBSCRIPTION_INIT_MILLISECONDS', smallest: 10, largest: 600_000, otherwise: 5000 },
  pingMilliseconds: { name: 'ONRECORD_SUBSCRIPTION_PING_MILLISECONDS', smallest: 10, largest: 600_000, otherwise: 15_000 },
  stallMilliseconds: { name: 'ONRECORD_SUBSCRIPTION_STALL_MILLISECONDS', smallest: 10, largest: 600_000, otherwise: 30_000 },
  pollMilliseconds: { name: 'ONRECORD_SUBSCRIPTION_POLL_MILLISECONDS', smallest: 10, largest: 600_000, otherwise: 1000 },
};

/** The settings that the variables tell. */
export function readSubscriptionSettings(variables: VariableReader): SubscriptionSettings {
  return Object.fromEntries(Object.entries(SUBSCRIPTIONS).map(([name, variable]) => [name, variables.number(variable)])) as unknown as SubscriptionSettings;
}
