import type { QuoteRecord, Wording, WordingPartKind } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';
import { QuoteNode, toQuoteNode } from '../quote/quote.type.js';
import { make } from '../text/make.js';

const WORDING_PART_KIND = describeEnum<WordingPartKind>('WordingPartKind', 'How a stretch of a wording stands to the fullest one.', {
  same: 'The same words.',
  changed: 'Other words in the place of some.',
  added: 'Words that the fullest wording does not have.',
  dropped: 'Words left out of the middle of what is quoted as one piece.',
  cut: 'Words left out before, behind or between the pieces quoted, which is no change.',
});

@ObjectType('WordingPart', { simpleResolvers: true, description: 'A stretch of a wording beside the fullest one.' })
export class WordingPartFields {
  @Field(() => WORDING_PART_KIND, { description: 'What was done with the words.' })
  kind!: WordingPartKind;

  @Field(() => String, { nullable: true, description: "The article's words, without marks and punctuation; null where it left them out." })
  words?: string;

  @Field(() => String, { nullable: true, description: 'The words of the fullest wording; null where it has none.' })
  fullest?: string;
}

@ObjectType('StatementWording', { simpleResolvers: true, description: 'What one article prints of a statement. Also called variant.' })
export class StatementWording {
  @Field(() => QuoteNode, { description: 'The quote, with its article.' })
  quote!: QuoteNode;

  @Field(() => Boolean, { description: 'Whether it is the fullest: the one with the most words inside quotation marks, of equally many the earliest.' })
  isFullest!: boolean;

  @Field(() => [WordingPartFields], { description: "Its words inside quotation marks beside the fullest wording's, in order. Empty for indirect quotes and denials, whose words stand in their sentence only: show `quote.asReported`." })
  parts!: readonly WordingPartFields[];
}

/** A wording as GraphQL shows it. */
export function toStatementWording({ isFullest, parts }: Wording, quote: QuoteRecord): StatementWording {
  return make(StatementWording, {
    quote: toQuoteNode(quote),
    isFullest,
    parts: parts.map(({ kind, words, fullest }) => make(WordingPartFields, { kind, ...(words === '' ? {} : { words }), ...(fullest === '' ? {} : { fullest }) })),
  });
}
