import type { PublicationTime } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';
import { make } from '../text/make.js';

export const PUBLICATION_PRECISION = describeEnum<PublicationTime['precision']>('PublicationPrecision', 'How exactly a time of publication is known.', {
  day: 'The day is known: `value` is a date such as `2018-06-01`.',
  instant: 'The instant is known: `value` is one in UTC such as `2018-06-01T04:00:00Z`.',
});

@ObjectType('PublicationTime', { simpleResolvers: true, description: 'When something was published, as exactly as it is known. Also called the publication date or timestamp; a dateline is another thing.' })
export class PublicationTimeFields {
  @Field(() => String, { description: 'ISO 8601: a date, or an instant in UTC, by `precision`.' })
  value!: string;

  @Field(() => PUBLICATION_PRECISION, { description: 'Whether `value` is a day or an instant.' })
  precision!: PublicationTime['precision'];

  @Field(() => String, { nullable: true, description: 'Time zone of the newsroom where it is known: an IANA name such as `Asia/Seoul`, or an offset such as `+09:00`.' })
  zone?: string;
}

/** A time of publication as GraphQL shows it. */
export function toPublicationTime(time: PublicationTime): PublicationTimeFields {
  return make(PublicationTimeFields, { ...time });
}
