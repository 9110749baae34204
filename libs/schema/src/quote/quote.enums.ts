import type { Basis, CueClass, QuoteKind, SpeakerState } from '@onrecord/domain';
import { describeEnum } from '../enums/describe-enum.js';

export const QUOTE_KIND = describeEnum<QuoteKind>('QuoteKind', 'How much of a quote stands inside quotation marks, by letters and digits. Also called quotation type.', {
  direct: '95 % or more stands inside marks: the words themselves.',
  indirect: "Nothing stands inside marks: the writer's report of what was said. Also called reported speech or paraphrase.",
  mixed: 'Some of it stands inside marks. Also called partial quote.',
});

export const CUE_CLASS = describeEnum<CueClass>('CueClass', "What the writer's word says about the saying (said, denied, warned); never a judgement of its truth.", {
  stated: 'Neutral: said, told, according to.',
  claimed: 'Put forward against doubt: claimed, alleged, insisted that it was so.',
  denied: 'Said not to be so: denied, rejected. Show such content only within its sentence.',
  confirmed: 'Said to be so after others did: confirmed.',
  acknowledged: 'Granted: acknowledged, admitted, agreed that.',
  promised: 'Bound the speaker: promised, vowed, pledged.',
  warned: 'Spoke of a danger: warned, threatened.',
  demanded: 'Wanted something done: demanded, called for, urged.',
  asked: 'Put a question or a request: asked.',
  suggested: 'Put forward for thought: suggested, proposed, hinted.',
  criticised: 'Found fault: criticised, condemned, blamed.',
  praised: 'Found good: praised, welcomed, hailed.',
  predicted: 'Spoke of the future: predicted, forecast.',
  other: 'Any other word of communication.',
});

export const SPEAKER_STATE = describeEnum<SpeakerState>('SpeakerState', 'Who the speaker of a quote is. Also called source status.', {
  named: 'A person with a name: `speaker` and `speakerName` tell whom.',
  organisation: 'A body that speaks: "the White House", "Moscow" for its government.',
  group: 'A group without names: "residents".',
  document: 'A report or letter, speaking for its issuer where told.',
  unnamed: 'Described only: "a police spokesman". Never resolved to a person. Also called on background.',
  anonymous: 'The text says that the name is withheld. Never resolved to a person. Also called on background.',
  unknown: 'Nobody can say from the text.',
  withheld: 'Suppressed in this record.',
});

export const BASIS = describeEnum<Basis>('Basis', 'What a claim rests on.', {
  stated: 'The words say it.',
  inferred: 'A rule concludes it from the words.',
});
