import { type CountedGroup, CUE_CLASSES, MEETING_KINDS, MEETING_STATUSES, type MeetingGrouping, PAGE_SIZE_MAX, type QuoteGrouping } from '@onrecord/domain';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { readSize } from '../connections/read-size.js';
import { Reads } from '../connections/reads.js';
import { toMeetingFilter } from '../meeting/meeting.args.js';
import { toOutletNode } from '../outlet/outlet.type.js';
import { toPersonNode } from '../person/person.type.js';
import { toQuoteFilter } from '../quote/quote.args.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { MeetingCountsArgs, QuoteCountsArgs } from './counts.args.js';
import { MeetingCount, MeetingCounts, QuoteCount, QuoteCounts } from './counts.type.js';

type Key<Count> = Partial<Count> | undefined;

/** What a group of quotes is shown by; `undefined` where it left the record meanwhile. */
const QUOTE_KEYS: Readonly<Record<QuoteGrouping, (key: string, loaders: RecordContext['loaders']) => Promise<Key<QuoteCount>>>> = {
  speaker: async (key, { people }) => {
    const person = await people.load(key);
    return person && { speaker: toPersonNode(person) };
  },
  outlet: async (key, { outlets }) => {
    const outlet = await outlets.load(key);
    return outlet && { outlet: toOutletNode(outlet) };
  },
  'cue-class': async (key) => only('cueClass', CUE_CLASSES, key),
  month: async (month) => ({ month }),
};

const MEETING_KEYS: Readonly<Record<MeetingGrouping, (key: string) => Key<MeetingCount>>> = {
  kind: (key) => only('kind', MEETING_KINDS, key),
  status: (key) => only('status', MEETING_STATUSES, key),
  month: (month) => ({ month }),
};

@Resolver()
export class CountsResolver {
  @Query(() => QuoteCounts, { description: 'How many statements there are by speaker, outlet, class of cue or month. Quotes that stand inside another quote do not count. Over the 20,000 quotes last published that the filter finds.' })
  @Reads(10_000)
  async quoteCounts(@Args(() => QuoteCountsArgs) { by, filter, first }: QuoteCountsArgs, @Ctx() { reader, loaders }: RecordContext): Promise<QuoteCounts> {
    const { groups, counted, countsAll, isCut } = await reader.groupQuotes(by, toQuoteFilter(filter), readSize('first', first, PAGE_SIZE_MAX));
    const keys = await Promise.all(groups.map(({ key }) => QUOTE_KEYS[by](key, loaders)));
    const shown = toShown(groups, keys, ({ count, quotes }, key) => make(QuoteCount, { ...key, statementCount: count, quoteCount: quotes ?? 0 }));
    return make(QuoteCounts, { groups: shown, quoteCount: counted, countsAll, isCut });
  }

  @Query(() => MeetingCounts, { description: 'How many meetings there are by kind, status or month. Over the 5,000 meetings last reported that the filter finds.' })
  @Reads(5000)
  async meetingCounts(@Args(() => MeetingCountsArgs) { by, filter, first }: MeetingCountsArgs, @Ctx() { reader }: RecordContext): Promise<MeetingCounts> {
    const { groups, counted, countsAll, isCut } = await reader.groupMeetings(by, toMeetingFilter(filter), readSize('first', first, PAGE_SIZE_MAX));
    const shown = toShown(groups, groups.map(({ key }) => MEETING_KEYS[by](key)), ({ count }, key) => make(MeetingCount, { ...key, meetingCount: count }));
    return make(MeetingCounts, { groups: shown, meetingCount: counted, countsAll, isCut });
  }
}

function toShown<Count>(groups: readonly CountedGroup[], keys: readonly Key<Count>[], show: (group: CountedGroup, key: Partial<Count>) => Count): readonly Count[] {
  return groups.flatMap((group, place) => {
    const key = keys[place];
    return key === undefined ? [] : [show(group, key)];
  });
}

/** A field with one of the domain's words. */
function only<Field extends string, Word extends string>(field: Field, words: readonly Word[], key: string): { readonly [Name in Field]: Word } | undefined {
  const word = words.find((known) => known === key);
  return word === undefined ? undefined : ({ [field]: word } as { readonly [Name in Field]: Word });
}
