import type { CueClass, QuoteFilter, QuoteKind, QuoteOrder, SpeakerState } from '@onrecord/domain';
import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';
import { PageArgs } from '../connections/page.args.js';
import { readWindow, TimeWindow } from '../dates/window.input.js';
import { describeEnum } from '../enums/describe-enum.js';
import { readConfidence } from '../filters/read-confidence.js';
import { givenFields, readAlternatives, readIds, readWords, whenGiven } from '../filters/read-filter.js';
import { CUE_CLASS, QUOTE_KIND, SPEAKER_STATE } from './quote.enums.js';

export const QUOTE_ORDER = describeEnum<QuoteOrder>('QuoteOrder', 'In which order quotes come.', {
  newest: 'Latest publication first, undated articles last.',
  oldest: 'Earliest publication first, undated articles last.',
  text: 'As they stand in the text of their article.',
});

@InputType('QuoteFilter', { description: 'Which quotes. Fields are joined by AND, values of one field by OR; a field left out does not filter.' })
export class QuoteFilterInput {
  @Field(() => String, { nullable: true, description: 'All of these words stand in the content. At most 200 characters.' })
  words?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Said by one of these people: 1 to 100 ids of people.' })
  speakers?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'What is said names one of these people, or means one of them by a description or a pronoun: 1 to 100 ids of people. Of speakers who speak of themselves it is not asked. Also called about.' })
  mentions?: readonly string[] | null;

  @Field(() => [SPEAKER_STATE], { nullable: true, description: 'The speaker is one of these sorts.' })
  speakerStates?: readonly SpeakerState[] | null;

  @Field(() => [QUOTE_KIND], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: readonly QuoteKind[] | null;

  @Field(() => [CUE_CLASS], { nullable: true, description: 'Reported by a word of one of these classes.' })
  cueClasses?: readonly CueClass[] | null;

  @Field(() => String, { nullable: true, description: 'These words stand in the addressee\'s: "reporters". At most 200 characters.' })
  addressee?: string | null;

  @Field(() => String, { nullable: true, description: 'These words stand in the occasion\'s: "summit" finds "at a summit in Seoul". At most 200 characters.' })
  occasion?: string | null;

  @Field(() => TimeWindow, { nullable: true, description: 'It was said on a day that may lie in this window, by `saidAt.earliest` and `saidAt.latest`: said "in June", it lies in every window of that June; a quote whose article does not tell the day lies in none. Days are those of the place. For when it was printed, ask for `published`.' })
  said?: TimeWindow | null;

  @Field(() => Boolean, { nullable: true, description: 'True: of the quotes that report one statement only the one that was published first, so that lists and `totalCount` are of statements; with `outlets`, the statements that these outlets had first. False, or left out: every quote. Also called deduplicated.' })
  firstOfStatement?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Reported by one of these articles: 1 to 100 ids of articles.' })
  articles?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Published by one of these outlets: 1 to 100 ids of outlets.' })
  outlets?: readonly string[] | null;

  @Field(() => TimeWindow, { nullable: true, description: 'Its article was published in this window.' })
  published?: TimeWindow | null;

  @Field(() => Float, { nullable: true, description: 'At least this sure: 0 to 1. 0.5 when left out, also without a filter; 0 gives everything.' })
  minConfidence?: number | null;
}

@ArgsType()
export class QuotesArgs extends PageArgs {
  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes; those with a confidence of at least 0.5 when left out.' })
  filter?: QuoteFilterInput | null;

  @Field(() => QUOTE_ORDER, { defaultValue: 'newest', description: 'In which order.' })
  orderBy!: QuoteOrder;
}

@ArgsType()
export class QuotesOfArticleArgs extends PageArgs {
  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes; those with a confidence of at least 0.5 when left out.' })
  filter?: QuoteFilterInput | null;

  @Field(() => QUOTE_ORDER, { defaultValue: 'text', description: 'In which order.' })
  orderBy!: QuoteOrder;
}

/** The store's filter. @throws InputError naming the argument that cannot be. */
export function toQuoteFilter(filter: QuoteFilterInput | null | undefined): QuoteFilter {
  return givenFields({
    words: readWords('filter.words', filter?.words),
    speakerIds: readIds('filter.speakers', 'Person', filter?.speakers),
    mentionedIds: readIds('filter.mentions', 'Person', filter?.mentions),
    speakerStates: readAlternatives('filter.speakerStates', filter?.speakerStates),
    kinds: readAlternatives('filter.kinds', filter?.kinds),
    cueClasses: readAlternatives('filter.cueClasses', filter?.cueClasses),
    addressee: readWords('filter.addressee', filter?.addressee),
    occasion: readWords('filter.occasion', filter?.occasion),
    said: whenGiven(filter?.said, (window) => readWindow('filter.said', window)),
    firstOfStatement: filter?.firstOfStatement === true ? (true as const) : undefined,
    articleIds: readIds('filter.articles', 'Article', filter?.articles),
    outletIds: readIds('filter.outlets', 'Outlet', filter?.outlets),
    published: whenGiven(filter?.published, (window) => readWindow('filter.published', window)),
    minConfidence: readConfidence('filter.minConfidence', filter?.minConfidence),
  });
}
