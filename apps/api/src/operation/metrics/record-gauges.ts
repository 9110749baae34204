import type { ArticleStore, Clock } from '@onrecord/domain';
import { Gauge } from 'prom-client';
import type { Metrics } from './metrics.js';

/** Counting a large record takes longer than answering a page: one count serves all scrapes of this time. */
const KEPT_MILLISECONDS = 60_000;

const NOUNS = ['articles', 'quotes', 'people', 'meetings'] as const;
type Counts = Readonly<Record<(typeof NOUNS)[number], number>>;

/** Adds how much the record shows to everybody, counted when the measures are asked for, at most once a minute. A record that cannot be counted is told by the absence of the figures. */
export function addRecordGauges({ registry }: Pick<Metrics, 'registry'>, store: ArticleStore, clock: Clock): void {
  let counted: { readonly at: number; readonly counts: Promise<Counts | undefined> } | undefined;
  const count = (): Promise<Counts | undefined> => {
    if (counted === undefined || Date.now() - counted.at > KEPT_MILLISECONDS) counted = { at: Date.now(), counts: countAll(store, clock).catch(() => undefined) };
    return counted.counts;
  };
  new Gauge({
    name: 'onrecord_record_size',
    help: 'What the record holds and shows to everybody, by noun; counted anew at most once a minute.',
    labelNames: ['noun'],
    registers: [registry],
    async collect() {
      const counts = await count();
      if (counts === undefined) return this.reset();
      for (const noun of NOUNS) this.set({ noun }, counts[noun]);
    },
  });
}

async function countAll(store: ArticleStore, clock: Clock): Promise<Counts> {
  const reader = store.readAs({ now: clock.now() });
  return { articles: await reader.countArticles({}), quotes: await reader.countQuotes({}), people: await reader.countPeople({}), meetings: await reader.countMeetings({}) };
}
