import type { TimeExpression, TimePrecision } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { TIME_PRECISION } from '../dates/time-precision.enum.js';
import { givenFields } from '../filters/read-filter.js';
import { make } from '../text/make.js';
import { SpanFields } from '../text/span.type.js';

@ObjectType('SaidTime', { simpleResolvers: true, description: 'When words were spoken, written or issued, as the article tells it: its words, and the days meant where they can be told. Not when they were printed.' })
export class SaidTime {
  @Field(() => String, { description: 'The words of the article: "Tuesday", "last week".' })
  text!: string;

  @Field(() => SpanFields, { description: 'Where they stand in the article.' })
  span!: SpanFields;

  @Field(() => String, { nullable: true, description: 'TIMEX3 value, read against the time of publication: `2018-06-12`, `2018-W24`, `2018-06-12TMO`; null when it cannot be told.' })
  value?: string;

  @Field(() => TIME_PRECISION, { description: 'How exactly the words fix the time.' })
  precision!: TimePrecision;

  @Field(() => String, { nullable: true, description: 'First day meant: an ISO 8601 date, itself included; null when it cannot be told.' })
  earliest?: string;

  @Field(() => String, { nullable: true, description: 'Last day meant: an ISO 8601 date, itself included; null when it cannot be told.' })
  latest?: string;
}

/** When a quote was said, as GraphQL shows it; `text` are the words of its span. */
export function toSaidTime({ span, precision, value, earliest, latest }: TimeExpression, text: string): SaidTime {
  return make(SaidTime, { text, span: make(SpanFields, span), precision, ...givenFields({ value, earliest, latest }) });
}
