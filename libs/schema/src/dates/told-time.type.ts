import type { TimePrecision } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { TIME_PRECISION } from './time-precision.enum.js';

/** What the words of an article tell of a time: the value and the days meant, as far as they can be told. */
@ObjectType()
export abstract class ToldTime {
  @Field(() => String, { nullable: true, description: 'TIMEX3 value, read against the time of publication: `2018-06-12`, `2018-W24`, `2018-06-12TMO`; null when it cannot be told.' })
  value?: string;

  @Field(() => TIME_PRECISION, { description: 'How exactly the words fix the time.' })
  precision!: TimePrecision;

  @Field(() => String, { nullable: true, description: 'First day meant: an ISO 8601 date, itself included; null when it cannot be told.' })
  earliest?: string;

  @Field(() => String, { nullable: true, description: 'Last day meant: an ISO 8601 date, itself included; null when it cannot be told.' })
  latest?: string;
}
