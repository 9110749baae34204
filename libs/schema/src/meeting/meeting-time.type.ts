import type { MeetingReportWords, MeetingTime, TimeExpression, TimePrecision } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { ToldTime } from '../dates/told-time.type.js';
import { make } from '../text/make.js';
import { precisionOfValue } from './precision-of-value.js';

@ObjectType('MeetingTime', { simpleResolvers: true, description: 'When a meeting takes or took place: an article\'s words, and the days meant where they can be told.' })
export class MeetingTimeFields extends ToldTime {
  @Field(() => String, { description: 'The words of the article: "next Tuesday".' })
  words!: string;
}

/** The time of a meeting as GraphQL shows it. */
export function toMeetingTime(time: MeetingTime): MeetingTimeFields {
  return make(MeetingTimeFields, { precision: precisionOfValue(time.value), ...withoutAbsentTimes(time) });
}

/** A time of a report as GraphQL shows it. */
export function toReportedTime(time: MeetingReportWords['times'][number]): MeetingTimeFields {
  return make(MeetingTimeFields, { precision: time.precision as TimePrecision, ...withoutAbsentTimes(time) });
}

/** A time expression of an analysis as GraphQL shows it. */
export function toAnalysedTime(time: TimeExpression, words: string): MeetingTimeFields {
  return make(MeetingTimeFields, { precision: time.precision, ...withoutAbsentTimes({ ...time, words }) });
}

function withoutAbsentTimes({ words, value, earliest, latest }: MeetingTime): Pick<MeetingTimeFields, 'words' | 'value' | 'earliest' | 'latest'> {
  return { words, ...(value === undefined ? {} : { value }), ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
}
