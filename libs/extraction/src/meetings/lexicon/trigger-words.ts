import type { MeetingKind } from '@onrecord/domain';

/**
 * How a word of meeting takes its parties: a `meet` has them as subject and object, a `host` receives its object, an
 * `address` needs "with" or "to" before the other side, an `exchange` ("discussed") needs several subjects or "with"; a
 * noun has them in its phrase or in its clause, a `trip` beside those of a place.
 */
export type TriggerFrame = 'meet' | 'visit' | 'host' | 'address' | 'exchange' | 'noun' | 'trip';

export interface TriggerWord {
  readonly kind: MeetingKind;
  readonly frame: TriggerFrame;
}

const word = (kind: MeetingKind, frame: TriggerFrame, forms: string): readonly (readonly [string, TriggerWord])[] => forms.split(' ').map((form) => [form, { kind, frame }] as const);

/** Words that tell of a meeting, in lower case, and how. Compiled for this project from news usage; senses are told apart by `negative-senses.ts`. */
export const TRIGGER_WORDS: ReadonlyMap<string, TriggerWord> = new Map([
  ...word('meeting', 'meet', 'meet meets met'),
  ...word('visit', 'visit', 'visited visiting'),
  ...word('visit', 'host', 'host hosts hosted hosting welcomed welcomes welcoming received receiving greeted greeting'),
  ...word('meeting', 'address', 'spoke speaks spoken speaking speak talked talking talk conferred confer confers conferring huddled huddle huddling sat dined dine dines dining lunched'),
  ...word('call', 'meet', 'telephoned phoned'),
  ...word('talks', 'exchange', 'negotiated negotiate negotiates negotiating discussed discuss discusses discussing'),
  ...word('meeting', 'noun', 'meeting meetings session sessions dinner dinners lunch luncheon breakfast encounter encounters conversation conversations get-together sit-down tête-à-tête'),
  ...word('summit', 'noun', 'summit summits'),
  ...word('talks', 'noun', 'talks discussion discussions negotiation negotiations consultations diplomacy'),
  ...word('call', 'noun', 'call calls'),
  ...word('hearing', 'noun', 'hearing hearings'),
  ...word('visit', 'trip', 'visit visits trip trips'),
]);

/** Verbs whose object a meeting is, and whose subject takes part in it: "held talks", "is seeking a meeting". */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  `hold holds held holding have has had having attend attends attended attending seek seeks sought seeking begin begins began beginning begun start starts started starting resume resumes resumed resuming open opened
   conduct conducted conducting want wants wanted request requested propose proposed plan plans planned planning schedule scheduled join joined joining cancel cancels canceled cancelled canceling cancelling postpone postponed
   accept accepted make makes made making pay paid paying conclude concluded concluding finish finished end ended wrap wrapped arrange arranged offer offered enter entered continue continued host hosted hosting chair chaired
   convene convened take took taking enjoyed skip skipped boycott boycotted share shared got get scrap scrapped cut`.split(/\s+/),
);

/** Those that only say the meeting takes place, without whom. Never a party to a meeting: matches the `reporters` of "met reporters". */
export const AUDIENCES: ReadonlySet<string> = new Set('reporters reporter journalists journalist press media newspaper newspapers viewers readers audience crowd crowds supporters voters fans listeners'.split(' '));
