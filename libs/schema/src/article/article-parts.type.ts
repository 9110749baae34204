import type { Diagnostic, DiagnosticSeverity, ParsedArticle, Region, RegionKind } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { make } from '../text/make.js';
import { sliceTextSpan, SpanFields, TextSpan } from '../text/span.type.js';
import { DIAGNOSTIC_SEVERITY, REGION_KIND } from './article.enums.js';

@ObjectType('Region', { simpleResolvers: true, description: "A part of an article's text, by what it is to a newsroom. Regions are ordered and do not overlap." })
export class RegionFields {
  @Field(() => REGION_KIND, { description: 'What the part is.' })
  kind!: RegionKind;

  @Field(() => TextSpan, { description: 'Its words and where they stand.' })
  span!: TextSpan;
}

@ObjectType('Dateline', { simpleResolvers: true, description: 'Place, date and agency that open the body: "PARIS, June 2 (AP) —". Not the date of publication.' })
export class DatelineFields {
  @Field(() => TextSpan, { description: 'The whole dateline without the dash that ends it.' })
  span!: TextSpan;

  @Field(() => String, { nullable: true, description: 'The place as printed, such as `PARIS`; null when it names none.' })
  place?: string;

  @Field(() => String, { nullable: true, description: 'The date as printed, mostly without a year, such as `June 2`; null when it names none.' })
  date?: string;

  @Field(() => String, { nullable: true, description: 'The agency as printed, such as `AP`; null when it names none.' })
  agency?: string;
}

@ObjectType('Caption', { simpleResolvers: true, description: "A picture's words. Also called cutline." })
export class CaptionFields {
  @Field(() => TextSpan, { description: 'The words under the picture.' })
  span!: TextSpan;

  @Field(() => TextSpan, { nullable: true, description: 'Who supplied the picture, without brackets; null when nobody is named. Also called courtesy line.' })
  credit?: TextSpan;

  @Field(() => String, { nullable: true, description: 'Address of the picture; null when the form does not tell it. This service never fetches it.' })
  picture?: string;
}

@ObjectType('Diagnostic', { simpleResolvers: true, description: 'Something odd or doubtful that was found in an article and survived.' })
export class DiagnosticFields {
  @Field(() => String, { description: 'Stable name of the rule that speaks, such as `UNBALANCED_QUOTATION_MARKS`.' })
  rule!: string;

  @Field(() => DIAGNOSTIC_SEVERITY, { description: 'How much it matters.' })
  severity!: DiagnosticSeverity;

  @Field(() => String, { description: 'What was expected and what was found, for a person to read.' })
  message!: string;

  @Field(() => SpanFields, { nullable: true, description: "Where, in UTF-16 code units of the article's text (of the source's text for diagnostics of decoding); null when it is about the whole." })
  span?: SpanFields;
}

/** A region with its words. */
export function toRegion(text: string, region: Region): RegionFields {
  return make(RegionFields, { kind: region.kind, span: sliceTextSpan(text, region.span) });
}

/** The dateline with its words; `undefined` when there is none. */
export function toDateline({ text, dateline }: ParsedArticle): DatelineFields | undefined {
  if (dateline === undefined) return undefined;
  const { span, place, date, agency } = dateline;
  return make(DatelineFields, { span: sliceTextSpan(text, span), ...(place === undefined ? {} : { place }), ...(date === undefined ? {} : { date }), ...(agency === undefined ? {} : { agency }) });
}

/** The captions with their words. */
export function toCaptions({ text, captions }: ParsedArticle): readonly CaptionFields[] {
  return captions.map(({ span, credit, picture }) => make(CaptionFields, { span: sliceTextSpan(text, span), ...(credit === undefined ? {} : { credit: sliceTextSpan(text, credit) }), ...(picture === undefined ? {} : { picture }) }));
}

/** A diagnostic as GraphQL shows it. */
export function toDiagnostic({ rule, severity, message, span }: Diagnostic): DiagnosticFields {
  return make(DiagnosticFields, { rule, severity, message, ...(span === undefined ? {} : { span: make(SpanFields, { start: span.start, end: span.end }) }) });
}
