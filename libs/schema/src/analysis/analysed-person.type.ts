import { type AnalysedArticle, type ArticlePerson, type Role, type RoleTense, sliceSpan } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { ROLE_TENSE } from '../person/person.enums.js';
import { EvidenceFields, toEvidence } from '../text/evidence.type.js';
import { make } from '../text/make.js';
import { sliceTextSpan, TextSpan } from '../text/span.type.js';

@ObjectType('AnalysedRole', { simpleResolvers: true, description: "An office or position in the article's own words. Also called job title or function." })
export class AnalysedRole {
  @Field(() => String, { description: 'As written, without tense words: `foreign minister`.' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'Body or country that the role belongs to, as written; null when not told. Also called affiliation.' })
  of?: string;

  @Field(() => ROLE_TENSE, { description: 'When it was held.' })
  tense!: RoleTense;

  @Field(() => EvidenceFields, { description: 'The sentence and words that prove it.' })
  evidence!: EvidenceFields;
}

@ObjectType('AnalysedPerson', { simpleResolvers: true, description: 'A named person of an article that was analysed and not saved. Unnamed and anonymous sources are never people.' })
export class AnalysedPerson {
  @Field(() => String, { description: 'The fullest name that the article gives, without honorific.' })
  name!: string;

  @Field(() => [String], { description: 'Every spelling in the article, honorifics off, in order of appearance.' })
  names!: readonly string[];

  @Field(() => [String], { description: 'As written: `Mr`, `Vice Marshal`.' })
  honorifics!: readonly string[];

  @Field(() => [AnalysedRole], { description: 'Offices and positions that the article tells.' })
  roles!: readonly AnalysedRole[];

  @Field(() => [TextSpan], { description: 'Every place that refers to the person, by name, description or pronoun, in order.' })
  mentions!: readonly TextSpan[];
}

/** The people of an analysis as GraphQL shows them. */
export function toAnalysedPeople(analysed: AnalysedArticle): readonly AnalysedPerson[] {
  const spans = new Map(analysed.mentions.map(({ id, span }) => [id, span]));
  return analysed.people.map((person) => toAnalysedPerson(analysed, person, spans));
}

function toAnalysedPerson(analysed: AnalysedArticle, person: ArticlePerson, spans: ReadonlyMap<string, { readonly start: number; readonly end: number }>): AnalysedPerson {
  const { text } = analysed.article;
  const mentions = person.mentionIds.flatMap((id) => {
    const span = spans.get(id);
    return span === undefined ? [] : [sliceTextSpan(text, span)];
  });
  return make(AnalysedPerson, { name: person.name, names: person.names, honorifics: person.honorifics, roles: person.roles.map((role) => toAnalysedRole(analysed, role)), mentions });
}

function toAnalysedRole(analysed: AnalysedArticle, { words, of, tense, evidence }: Role): AnalysedRole {
  const sentence = sliceSpan(analysed.article.text, evidence.sentence);
  return make(AnalysedRole, { words, tense, evidence: toEvidence(evidence, sentence, { analysed }), ...(of === undefined ? {} : { of }) });
}
