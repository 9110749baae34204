import type { FieldName, FieldReading, ParsedArticle, Subject, Witness } from '@onrecord/domain';
import { Field, Float, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';
import { make } from '../text/make.js';

export const WITNESS = describeEnum<Witness>('Witness', "Where a field's value was had from.", {
  given: 'It was told with the article by whoever handed it over.',
  text: 'Printed words of the page.',
  url: "The page's address.",
  name: 'The name of the file.',
  form: 'The field of the feed or exchange format that is there for it.',
  'json-ld': 'Data of schema.org in JSON-LD.',
  microdata: 'Data of schema.org in attributes of the page.',
  'open-graph': 'A property of the Open Graph protocol.',
  meta: 'A meta element of another vocabulary.',
  markup: 'An element of the page that is made for it, such as a heading or a time.',
  publisher: 'What is known of the pages of this publisher.',
});

export const FIELD_NAME = describeEnum<FieldName>('FieldName', 'A field of an article that a page states, perhaps in several places.', {
  headline: 'The title as displayed.',
  standfirst: 'The summary under the headline.',
  authors: 'The writers.',
  outlet: 'Who published it.',
  url: 'Its canonical address.',
  providerId: "The publisher's own id of it.",
  published: 'When it was published.',
  updated: 'When it was last changed.',
  releaseAt: 'When an embargo on it ends.',
  language: 'Its language.',
  section: 'The part of the paper.',
  genre: 'What sort of writing it is.',
});

@ObjectType('FieldWitness', { simpleResolvers: true, description: 'One place that speaks of a field, and what it says.' })
export class FieldWitnessFields {
  @Field(() => WITNESS, { description: 'Which sort of place it is.' })
  witness!: Witness;

  @Field(() => String, { description: 'Where it stands, such as `NewsArticle.headline`, `og:title`, `h1`.' })
  place!: string;

  @Field(() => String, { description: 'What it says, as it stands there.' })
  value!: string;
}

@ObjectType('FieldReading', { simpleResolvers: true, description: 'How a field of a page was read: which places were asked, and how sure the value is.' })
export class FieldReadingFields {
  @Field(() => FIELD_NAME, { description: 'The field.' })
  field!: FieldName;

  @Field(() => Float, { description: 'From 0 to 1: how often such witnesses, agreeing or not as these do, give the right value.' })
  confidence!: number;

  @Field(() => [FieldWitnessFields], { description: 'The one that was believed comes first, then those that say the same, then those that differ.' })
  witnesses!: readonly FieldWitnessFields[];
}

@ObjectType('Subject', { simpleResolvers: true, description: 'What the publisher says that the article is about. Also called topic, tag or keyword.' })
export class SubjectFields {
  @Field(() => String, { nullable: true, description: 'Its name; null where only a code is told.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Its code in a vocabulary, such as `medtop:11002000`; null where none is told.' })
  code?: string;
}

/** The readings of a page's fields, as GraphQL shows them. */
export function toFieldReadings({ readings = [] }: ParsedArticle): readonly FieldReadingFields[] {
  return readings.map(({ field, confidence, witnesses }: FieldReading) => make(FieldReadingFields, { field, confidence, witnesses: witnesses.map((witness) => make(FieldWitnessFields, witness)) }));
}

/** The subjects, as GraphQL shows them. */
export function toSubjects({ subjects = [] }: ParsedArticle): readonly SubjectFields[] {
  return subjects.map((subject: Subject) => make(SubjectFields, subject));
}
