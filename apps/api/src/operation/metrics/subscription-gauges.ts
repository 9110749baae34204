import { Gauge } from 'prom-client';
import type { Metrics } from './metrics.js';

/** Adds how many subscriptions are open and how many connections carry them, asked for at each scrape. */
export function addSubscriptionGauges({ registry }: Pick<Metrics, 'registry'>, counts: () => { readonly subscriptions: number; readonly connections: number }): void {
  const registers = [registry];
  new Gauge({ name: 'onrecord_subscriptions', help: 'Subscriptions that are open.', registers, collect() {
    this.set(counts().subscriptions);
  } });
  new Gauge({ name: 'onrecord_subscription_connections', help: 'Connections that carry subscriptions: sockets and event streams.', registers, collect() {
    this.set(counts().connections);
  } });
}
