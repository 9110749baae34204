import type { ChangeNoun, Meeting, MeetingFilter } from '@onrecord/domain';
import { Args, Resolver, Root, Subscription } from 'type-graphql';
import { readIds } from '../filters/read-filter.js';
import { toMeetingFilter } from '../meeting/meeting.args.js';
import { toMeetingNode } from '../meeting/meeting.type.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { followChanges } from './follow-changes.js';
import { type Delivery, type Following, followingOf } from './following.js';
import { interruptible } from './interruptible.js';
import { MeetingStatusChanged, MeetingStatusChangedArgs } from './meeting-status-changed.type.js';
import { findStart, type StartPlace } from './start-place.js';

const NOUNS: readonly ChangeNoun[] = ['meeting'];

@Resolver()
export class MeetingStatusChangedResolver {
  @Subscription(() => MeetingStatusChanged, { subscribe: ({ args, context }) => subscribe(args as MeetingStatusChangedArgs, context as RecordContext), description: 'Each meeting that becomes known, or whose status or last step changes, as soon as it does. Of two steps that came while nobody took events, the last is told; `history` has both.' })
  meetingStatusChanged(@Root() event: MeetingStatusChanged, @Args(() => MeetingStatusChangedArgs) _: MeetingStatusChangedArgs): MeetingStatusChanged {
    return event;
  }
}

/** Which meetings a subscription tells of. */
interface Wanted {
  readonly ids: readonly string[] | undefined;
  readonly filter: MeetingFilter;
}

async function subscribe(args: MeetingStatusChangedArgs, context: RecordContext): Promise<AsyncGenerator<Delivery<MeetingStatusChanged>>> {
  const following = followingOf(context);
  const wanted: Wanted = { ids: readIds('meetings', 'Meeting', args.meetings), filter: toMeetingFilter(args.filter) };
  await findMatching(context, wanted, []);
  const start = await findStart(following, NOUNS, args.after);
  return interruptible((signal) => tellMeetings(following, wanted, start, signal));
}

async function* tellMeetings(following: Following, wanted: Wanted, { mark, after }: StartPlace, signal: AbortSignal): AsyncGenerator<Delivery<MeetingStatusChanged>, void, undefined> {
  for await (const { edges } of followChanges(following, NOUNS, after, mark, signal)) {
    const matching = await findMatching(following.freshContext(), wanted, edges.map(({ node }) => node.id));
    for (const { cursor, node } of edges) {
      if (!matching.has(node.id)) continue;
      const context = following.freshContext();
      const meeting = await context.loaders.meetings.load(node.id);
      if (meeting !== undefined && hasWantedStatus(meeting, wanted)) yield { payload: toEvent(meeting, node.at, cursor), context };
    }
  }
}

function toEvent(meeting: Meeting, at: string, cursor: string): MeetingStatusChanged {
  const shown = toMeetingNode(meeting);
  const step = shown.history.at(-1);
  return make(MeetingStatusChanged, { meeting: shown, at, cursor, ...(step === undefined ? {} : { step }) });
}

/** Which of these meetings are wanted. */
async function findMatching({ reader, loaders }: RecordContext, { ids: wanted, filter }: Wanted, changed: readonly string[]): Promise<ReadonlySet<string>> {
  const named = wanted === undefined ? undefined : new Set((await Promise.all(wanted.map((id) => loaders.meetings.load(id)))).map((meeting) => meeting?.id));
  const ids = changed.filter((id) => named?.has(id) ?? true);
  if (Object.keys(filter).length === 0) return new Set(ids);
  const { edges } = await reader.pageOfMeetings({ ...filter, ids }, 'newest', { first: Math.max(1, ids.length) });
  return new Set(edges.map(({ node }) => node.id));
}

/** A status that went on between the finding and the telling is told at its own place. */
function hasWantedStatus({ status }: Meeting, { filter: { statuses } }: Wanted): boolean {
  return statuses?.includes(status) ?? true;
}
