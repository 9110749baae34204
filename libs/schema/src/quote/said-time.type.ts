import type { TimeExpression } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { ToldTime } from '../dates/told-time.type.js';
import { givenFields } from '../filters/read-filter.js';
import { make } from '../text/make.js';
import { SpanFields } from '../text/span.type.js';

@ObjectType('SaidTime', { simpleResolvers: true, description: 'When words were spoken, written or issued, as the article tells it: its words, and the days meant where they can be told. Not when they were printed.' })
export class SaidTime extends ToldTime {
  @Field(() => String, { description: 'The words of the article: "Tuesday", "last week".' })
  text!: string;

  @Field(() => SpanFields, { description: 'Where they stand in the article.' })
  span!: SpanFields;
}

/** When a quote was said, as GraphQL shows it; `text` are the words of its span. */
export function toSaidTime({ span, precision, value, earliest, latest }: TimeExpression, text: string): SaidTime {
  return make(SaidTime, { text, span: make(SpanFields, span), precision, ...givenFields({ value, earliest, latest }) });
}
