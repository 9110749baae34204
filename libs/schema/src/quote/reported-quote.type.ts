import type { Basis, CueClass, QuoteKind, RegionKind, SpeakerState } from '@onrecord/domain';
import { Field, Float, InterfaceType } from 'type-graphql';
import { REGION_KIND } from '../article/article.enums.js';
import { EvidenceFields } from '../text/evidence.type.js';
import { Passage, TextSpan } from '../text/span.type.js';
import { SaidTime } from './said-time.type.js';
import { CueFields } from './cue.type.js';
import { BASIS, CUE_CLASS, QUOTE_KIND, SPEAKER_STATE } from './quote.enums.js';

@InterfaceType('ReportedQuote', { description: 'Words that someone spoke, wrote, posted or officially issued, as one article reports them. Also called quotation, attribution or reported speech.' })
export abstract class ReportedQuote {
  @Field(() => QUOTE_KIND, { description: 'How much of it stands inside quotation marks.' })
  kind!: QuoteKind;

  @Field(() => Passage, { description: 'The whole reported clause, quotation marks included. Where you may read evidence only (`access.mayReadText`), what of it stands in the one sentence of `evidence`. Unless `kind` is DIRECT these are the writer\'s words: show them with speaker and cue only, and under a denial within `evidence.sentence` only; `asReported` does that.' })
  content!: Passage;

  @Field(() => Passage, { nullable: true, description: 'The stretches inside quotation marks, marks included: the only words that may be shown as the speaker\'s own. Null for an indirect quote. Also called verbatim.' })
  quoted?: Passage;

  @Field(() => String, { description: 'The words in a form that may stand alone: those inside marks when `kind` is DIRECT and nothing is denied, else the whole sentence with speaker and cue.' })
  asReported!: string;

  @Field(() => CueFields, { nullable: true, description: 'The words that report it; null where words stand in marks beside a name, as in headlines.' })
  cue?: CueFields;

  @Field(() => CUE_CLASS, { nullable: true, description: 'What the cue says about the saying; null without a cue.' })
  cueClass?: CueClass;

  @Field(() => String, { nullable: true, description: "The speaker's name: a person's or an organisation's. Null for groups, unnamed, anonymous and unknown speakers: a wrong name is worse than none." })
  speakerName?: string;

  @Field(() => TextSpan, { nullable: true, description: 'The words that name or describe the speaker, with title and identifying appositive; null when the text names nobody.' })
  speakerMention?: TextSpan;

  @Field(() => SPEAKER_STATE, { description: 'Who the speaker is, or why there is no name.' })
  speakerState!: SpeakerState;

  @Field(() => BASIS, { description: 'Whether the words say who spoke, or a rule concludes it.' })
  speakerBasis!: Basis;

  @Field(() => TextSpan, { nullable: true, description: 'To whom it was said: "reporters" in "told reporters"; null when the text does not tell. Also called audience.' })
  addressee?: TextSpan;

  @Field(() => TextSpan, { nullable: true, description: 'Where and when it was said, in the article\'s words: "in a speech in Seoul"; null when the text does not tell.' })
  occasion?: TextSpan;

  @Field(() => SaidTime, { nullable: true, description: 'When it was said, by the words beside the cue: "said on Tuesday", "On Tuesday, she told reporters". Null when the article does not tell; never taken from the time of publication.' })
  saidAt?: SaidTime;

  @Field(() => REGION_KIND, { description: 'The part of the article in which it stands; quotes in headlines and captions are told apart by it.' })
  region!: RegionKind;

  @Field(() => Boolean, { description: 'Whether it stands inside another quote.' })
  isNested!: boolean;

  @Field(() => Float, { description: 'How sure the record is that content and speaker are right: 0 to 1. Also called score.' })
  confidence!: number;

  @Field(() => EvidenceFields, { description: 'The sentence and words that prove it.' })
  evidence!: EvidenceFields;
}
