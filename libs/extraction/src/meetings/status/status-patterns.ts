import type { MeetingStatus } from '@onrecord/domain';
import type { ToldStatus } from './told-status.js';

/** Words beside a word of meeting that tell its status. Patterns are matched against lower-case tokens joined by one space. */
export interface StatusPattern {
  readonly rule: string;
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  readonly status: MeetingStatus;
  readonly strength: ToldStatus['strength'];
  readonly response?: 'accepted' | 'refused';
}

/** A few words of the noun's own phrase, which do not lead to another: `secret bilateral`; must not match `at the`. */
const few = '(?: (?!(?:at|during|after|following|in|from|since|before|amid|over|inside) )\\S+){0,4}';

const before = (rule: string, status: MeetingStatus, strength: ToldStatus['strength'], source: string, response?: 'accepted' | 'refused'): StatusPattern => ({
  rule, side: 'before', status, strength, pattern: new RegExp(`(?:^| )(?<words>${source})$`, 'u'), ...(response === undefined ? {} : { response }),
});
const after = (rule: string, status: MeetingStatus, strength: ToldStatus['strength'], source: string): StatusPattern => ({ rule, side: 'after', status, strength, pattern: new RegExp(`^(?<words>${source})(?: |$)`, 'u') });

/** For verbs of meeting: the chain of verbs before them. The first that matches tells. */
export const VERB_STATUS: readonly StatusPattern[] = [
  // matches "refused to", must not match "agreed to"
  before('refused', 'proposed', 3, '(?:declin|refus)\\S*(?: \\S+ly)? to', 'refused'),
  // matches "denied on Friday that she had"; must not match "denied the report that"
  before('denied-that', 'denied', 3, 'den(?:y|ied|ies|ying)(?: (?:on \\S+|\\S+ly|\\S+day))? that(?: \\S+){1,4} (?:had|has|have|would|will|was|were|ever|did)(?: ever| once| also)?'),
  // matches "once the two sides have"; must not match "has once"
  before('once', 'planned', 1, '(?:once|until|unless)(?: \\S+){1,5} (?:has|have)'),
  // matches "has no plans to"; must not match "has plans to"
  before('no-plans', 'denied', 3, '(?:no|without any) (?:plans?|intention|desire|wish)(?: (?:yet|currently|now))? to(?: be|(?: either)?(?: \\S+){1,5} or(?: to)?)?'),
  // matches "are working to"; must not match "is to"
  before('working-to', 'underway', 2, '(?:is|are|been|’re) (?:also |now |still )?working to'),
  // matches "denied secretly", "denies having", must not match "denied that they"
  before('denied', 'denied', 3, 'den(?:y|ied|ies|ying)(?: (?:having|ever|\\S+ly))*'),
  // matches "has never", "did not", "hasn’t personally"; must not match "had"
  before('not', 'denied', 2, '(?:(?:did|has|have|had|do|does|will|would) (?:not|never)|(?:did|has|have|had|wo|would)n[’\']t|never)(?: (?:yet|ever|\\S+ly))?'),
  // matches "accepted Mr Lind’s invitation to"; must not match "acceptable"
  before('accepted', 'planned', 3, `(?:accept|accepts|accepted|accepting)(?: \\S+){0,8} to`, 'accepted'),
  before('so-that', 'planned', 2, 'so that \\S+ (?:could|can|may|might)'),
  // matches "wants to", "invited Ms Reeves to", "ready to", "an offer to"; must not match "agreed to"
  before('wish', 'proposed', 2, `(?:want|wanted|wants|wanting|hope|hopes|hoped|hoping|wish|wishes|wished|seek|seeks|sought|seeking|offer|offers|offered|offering|invite|invites|invited|inviting|ask|asks|asked|requests?|requested|attempts?|attempted|efforts?|tried|tries|trying|propose|proposed|proposes|proposing|willing|willingness|ready|readiness|open|eager|invitation|proposal|consider|urge|urged|urging|interest|interested|desire)${few} to`),
  before('for-to', 'proposed', 3, '(?:invitation|offer|request|proposal)(?: \\S+){0,7} for(?: \\S+){0,3} to'),
  // matches "could", "might soon"; must not match "couldn’t"
  before('modal', 'proposed', 1, '(?:could|might|may|can|should)(?: \\S+ly)?(?: be)?'),
  // matches "agreed to", "is planning to", "is expected to", "in agreeing to", "the decision to"; must not match "is"
  before('plan', 'planned', 3, `(?:agree|agrees|agreed|agreeing|plan|plans|planned|planning|set|due|scheduled|slated|expected|expects|prepare|prepares|prepared|preparing|going|intend|intends|intended|arranged|likely|about|decision|decided|accepted${few}|accepting${few}|supposed|promised|vowed|poised)(?: \\S+ly)? to(?: be)?`),
  before('to-be', 'planned', 2, '(?:is|are|was|were|’s|’re) to(?: be)?'),
  // matches "will", "’ll soon"; must not match "willing"
  before('will', 'planned', 3, '(?:will|shall|’ll)(?: \\S+)?(?: be)?'),
  before('would', 'planned', 1, 'would(?: \\S+ly)?(?: be)?'),
  // matches "has", "had already", "having"; must not match "has to"
  before('perfect', 'held', 3, '(?:has|have|had|having|’ve)(?: (?:also|already|twice|once|recently|previously|\\S+ly))?'),
  // matches "if and when he"; must not match "if" behind the verb
  before('if', 'proposed', 1, 'if(?: \\S+){1,4}'),
];

/** For nouns of meeting, from the plainest words to the faintest. */
export const NOUN_STATUS: readonly StatusPattern[] = [
  // matches "was held", "took place"; must not match "was held up", "was to be held"
  after('was-held', 'held', 3, '(?:(?:was|were|had been|has been|have been) held(?! (?:up|back))|took place|(?:(?!(?:meetings?|summits?|talks|visits?) )\\S+ ){0,8}, which (?:took place|was held))'),
  // matches "was cancelled and revived before it was held"; must not match "before it was announced"
  after('held-at-last', 'held', 3, '(?:\\S+ ){0,20}before it (?:was held|took place)'),
  // matches "canceled the", "called off his"; must not match "could cancel the": read below
  before('cancelled', 'cancelled', 3, `(?<!(?:could|might|may|would|to|can|not) )(?:cancell?ed|cancel|cancels|cancell?ing|scrapped|scrapping|called off|calls off|calling off|stops|stopped|halts|halted|pulled out of|withdrew from)${few}`),
  // matches "the cancellation of the"; must not match "the cancellation policy of"
  before('cancellation', 'cancelled', 3, `cancellation of${few}`),
  after('cancelled', 'cancelled', 3, `(?:(?!(?:one|another|earlier) )\\S+ ){0,7}(?<!(?:could|might|may|would|can|not) be )(?:was|were|is|been|being|stood|stands)(?: \\S+ly)? (?:cancell?ed|called off|scrapped)`),
  // matches "is off"; must not match "is off to a"
  after('off', 'cancelled', 3, '(?:is|was) off(?! (?:to|the|limits))'),
  after('cancelled-later', 'cancelled', 3, '(?:(?!(?:meetings?|summits?|talks|visits?) )\\S+ ){0,25}(?:cancell?ed|scrapped) (?:it|them)'),
  // matches "which were to begin on Thursday, have been put off"; must not match "talks have been" of other talks
  after('cancelled-since', 'cancelled', 3, '(?:(?!(?:meetings?|summits?|talks|visits?|one|another) )\\S+ ){0,24}(?:has|have) been (?:cancell?ed|called off|scrapped)'),
  after('postponed-since', 'postponed', 3, '(?:(?!(?:meetings?|summits?|talks|visits?|one|another) )\\S+ ){0,24}(?:has|have) been (?:postponed|delayed|put off|pushed back)'),
  before('postponed', 'postponed', 3, `(?<!(?:could|might|may|would|to|not) )(?:postponed|postpone|postponing|delayed|put off|pushed back)${few}`),
  after('postponed', 'postponed', 3, '(?:\\S+ ){0,7}(?:was|were|is|been|being)(?: \\S+ly)? (?:postponed|delayed|put off|pushed back)'),
  // matches "rejected a proposed", "turned down an invitation to"; must not match "declined to say"
  before('refused', 'proposed', 3, `(?:rejected|rejects|declined|refused|turned down|ruled out|rebuffed)(?: (?!to)\\S+){0,6}`, 'refused'),
  // matches "turned down a request from the mayor for a"; must not match "turned down a street"
  before('refused-request', 'proposed', 3, '(?:rejected|rejects|declined|refused|turned down|rebuffed)(?: \\S+){0,3} (?:request|offer|invitation|proposal|bid|plea|demand)s?(?: \\S+){0,9}', 'refused'),
  // matches "it would be their first"; must not match "it would be" without a meeting
  before('would-be', 'planned', 2, `it would be${few}`),
  before('denied', 'denied', 3, `den(?:y|ied|ies|ying)${few}`),
  before('none', 'denied', 2, 'no(?: such)?|(?:there (?:was|were|is|are|has been|have been) no|no plans (?:for|to hold|to have)|(?:will|would|did|do|does) not (?:have|hold)|wo?n[’\']t (?:even )?(?:have|hold)|(?:did|do|does|would)n[’\']t (?:have|hold))(?: \\S+){0,3}'),
  // matches "putting the June 12", "rescheduling a": a cancelled one on again
  before('again', 'proposed', 2, `(?:rescheduling|reschedule|reinstating|reinstate|reviving|revive|salvage|salvaging|putting|saving)${few}`),
  after('back-on', 'planned', 2, '(?:(?!(?:meetings?|summits?|talks|visits?) )\\S+ ){0,18}(?:back on|put on again|on again|reinstated|revived)(?! the)'),
  // matches "a possible", "any future", "the proposed"; must not match "impossible"
  before('possible', 'proposed', 2, '(?:possible|potential|proposed|hoped-for|would-be|prospective|any(?: such)?|future|eventual)(?: \\S+){0,2}'),
  // matches "upcoming", "the planned bilateral"; must not match "unplanned"
  before('upcoming', 'planned', 3, '(?:upcoming|planned|scheduled|expected|forthcoming|anticipated|much-anticipated|highly-anticipated|coming|imminent|next)(?: (?!to)\\S+){0,2}'),
  // matches "seeking a", "hopes for a", "invitation from Ms Reeves for a", "offer of a", "the prospect of a"; must not match "held a"
  before('wish', 'proposed', 2, `(?:seek|seeks|sought|seeking|want|wants|wanted|hopes? (?:for|of)|hoping for|hoped for|push(?:ed|ing|es)? for|call(?:ed|s|ing)? for|press(?:ed|ing)? for|propos(?:e|ed|es|ing)|offer(?:s|ed|ing)?(?: (?:for|of|to hold))?|suggest(?:ed|s|ing)?|request(?:ed|s|ing)?|invit(?:e|ed|ation)|consider(?:ed|s|ing)?|(?:possibility|prospect|idea|chance|likelihood) of|open to|groundwork for|demand(?:ed|s|ing)?|re-?entering|reenter)${few}`),
  after('wish', 'proposed', 2, '(?:\\S+ ){0,2}hopes'),
  // matches "set for", "meeting in June scheduled for"; must not match "set off"
  after('set', 'planned', 3, '(?:\\S+ ){0,8}(?:set|scheduled|planned|slated|expected|due) (?:for|to|on|in|by|at|between|with|next|this)'),
  after('will-be', 'planned', 3, '(?:\\S+ ){0,8}(?:will|is to|are to|is due|are due|is expected|are expected|is scheduled|are scheduled|is set|are set|are supposed|is supposed|was to|were to)'),
  // matches "announced a", "agreed to hold", "preparing for"; must not match "held"
  before('plan', 'planned', 3, `(?:plans? (?:for|to (?:hold|have|attend|host))|announc(?:ed|ement|ing)(?: of)?|agree(?:d|s|ing)? (?:to|on)|prepar(?:e|es|ed|ing|ations?) for|planning(?: for| to (?:hold|have|attend|host))?|schedul(?:e|es|ed|ing)|arrang(?:e|es|ed|ing)|accept(?:ed|s|ing)?|decision to (?:hold|have)|is to (?:hold|have|host)|expected to (?:hold|have|attend|host)|set to (?:hold|have|attend|host)|due to (?:hold|have|attend|host)|details of|logistics of)${few}`),
  before('will-hold', 'planned', 3, `(?:will|’ll|shall|would|to) (?:hold|have|attend|host|visit|pay|make|begin|start|resume|continue)${few}`),
  before('will-for', 'planned', 2, `(?:will|’ll|plans to|is to|expected to) (?:travel|fly|go|come|arrive|leave|welcome)(?: \\S+){0,8} for${few}`),
  // matches "are holding direct", "began"; must not match "were holding hands"
  before('in-progress', 'underway', 3, `(?:(?:is|are|’re|’s|been|be|were|was) (?:holding|having|conducting|attending|hosting|in|engaged in)|in (?:direct|active|ongoing|continuing|the middle of))${few}`),
  before('begins', 'underway', 2, `(?:began|begin|begins|opened|opens|started|starts|resumed|resumes|kicked off|entered)${few}`),
  after('in-progress', 'underway', 3, '(?:\\S+ ){0,6}(?:is|are) (?:under way|underway|continuing|ongoing|going on|taking place)'),
  after('begins', 'underway', 2, '(?:\\S+ ){0,2}(?:began|begin|begins|opened|kicked off)'),
  before('ahead', 'planned', 1, '(?:ahead of|before|in advance of|on the eve of|eve of|until|in preparation for|for)(?: \\S+){0,4}'),
  // matches "held secret", "has had", "after", "during a"; must not match "will hold"
  before('made', 'held', 2, `(?:made|had)${few}`),
  before('held', 'held', 3, `(?:held|attended|hosted|paid|concluded|ended|finished|wrapped up|emerged from|left|came out of|returned from|took part in|hailed)${few}`),
  before('past', 'held', 2, '(?:after|following|during|since|from|at|in|recent|previous|earlier|past|last|first|second|third)(?: (?!the eve|is |are )\\S+){0,4}'),
  after('past', 'held', 2, '(?:\\S+ ){0,4}(?:was|were|went|ended|took place|came|lasted|produced|marked|underscored|featured|followed)'),
];
